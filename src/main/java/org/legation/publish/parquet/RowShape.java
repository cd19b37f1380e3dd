package org.legation.publish.parquet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.legation.publish.Column;
import org.legation.publish.Table;

/** How the rows of a table stand in Parquet: the fields, in order, and how each is written. */
final class RowShape<R> {
  private final String name;
  private final List<Field<R>> fields;

  private RowShape(String name, List<Field<R>> fields) {
    this.name = name;
    this.fields = List.copyOf(fields);
  }

  /** A field of the row that is open. */
  private interface Field<R> {
    Type type();

    /** Writes the value, or nothing where there is none. */
    void write(RecordConsumer out, int index, R row);
  }

  /** The columns of the table, none of them nested. */
  static <R> RowShape<R> of(Table<R> table) {
    List<Field<R>> fields = new ArrayList<>();
    for (Column<R> column : table.columns()) {
      fields.add(new ColumnField<>(column, ColumnValues.type(column)));
    }
    return new RowShape<>(table.name(), fields);
  }

  /** The same with a list at the end, which holds rows of another shape. */
  <E> RowShape<R> withList(String field, RowShape<E> shape, Function<R, List<E>> items) {
    List<Field<R>> more = new ArrayList<>(fields);
    more.add(new ListField<>(shape.list(field), shape, items));
    return new RowShape<>(name, more);
  }

  MessageType message() {
    return new MessageType(name, types());
  }

  /** Writes the fields of a row into the group or message that is open. */
  void write(RecordConsumer out, R row) {
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).write(out, i, row);
    }
  }

  private List<Type> types() {
    return fields.stream().map(Field::type).toList();
  }

  /** The three levels of a list, as the format's document LogicalTypes.md lays down. */
  private GroupType list(String field) {
    GroupType element = new GroupType(Type.Repetition.REQUIRED, "element", types());
    return Types.requiredGroup()
        .as(LogicalTypeAnnotation.listType())
        .addField(new GroupType(Type.Repetition.REPEATED, "list", element))
        .named(field);
  }

  private record ColumnField<R>(Column<R> column, Type type) implements Field<R> {
    @Override
    public void write(RecordConsumer out, int index, R row) {
      ColumnValues.write(out, index, column, column.value(row));
    }
  }

  private record ListField<R, E>(GroupType type, RowShape<E> shape, Function<R, List<E>> items)
      implements Field<R> {
    @Override
    public void write(RecordConsumer out, int index, R row) {
      out.startField(type.getName(), index);
      out.startGroup();
      List<E> all = items.apply(row);
      if (!all.isEmpty()) {
        out.startField("list", 0);
        for (E item : all) {
          out.startGroup();
          out.startField("element", 0);
          out.startGroup();
          shape.write(out, item);
          out.endGroup();
          out.endField("element", 0);
          out.endGroup();
        }
        out.endField("list", 0);
      }
      out.endGroup();
      out.endField(type.getName(), index);
    }
  }
}
