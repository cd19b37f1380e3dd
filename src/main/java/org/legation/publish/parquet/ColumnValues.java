package org.legation.publish.parquet;

import java.time.LocalDate;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.legation.publish.Column;

/** Values of columns as values of Parquet. */
final class ColumnValues {
  private ColumnValues() {}

  /** The field of a column: texts, EDTF too, as strings, days as dates, numbers as numbers. */
  static Type type(Column<?> column) {
    Type.Repetition repetition =
        column.required() ? Type.Repetition.REQUIRED : Type.Repetition.OPTIONAL;
    return switch (column.type()) {
      case STRING ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INTEGER -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(column.name());
      case NUMBER -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(column.name());
      case BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
      case DATE ->
          Types.primitive(PrimitiveTypeName.INT32, repetition)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
    };
  }

  /** Writes a value into its field; what is not known leaves the field out, which is null. */
  static void write(RecordConsumer out, int index, Column<?> column, @Nullable Object value) {
    if (value == null || (value.equals("") && !column.required())) {
      return;
    }
    out.startField(column.name(), index);
    switch (column.type()) {
      case STRING -> out.addBinary(Binary.fromString((String) value));
      case INTEGER -> out.addInteger(((Number) value).intValue());
      case NUMBER -> out.addDouble(((Number) value).doubleValue());
      case BOOLEAN -> out.addBoolean((Boolean) value);
      case DATE -> out.addInteger((int) LocalDate.parse((String) value).toEpochDay());
    }
    out.endField(column.name(), index);
  }
}
