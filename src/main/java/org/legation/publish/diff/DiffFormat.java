package org.legation.publish.diff;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.legation.publish.Markdown;
import org.legation.publish.diff.ReleaseDiff.Changed;
import org.legation.publish.diff.ReleaseDiff.FieldChange;
import org.legation.publish.diff.ReleaseDiff.Retired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How differences are told. */
public enum DiffFormat {
  /** For terminals: a line a record. */
  TEXT {
    @Override
    public void write(ReleaseDiff diff, Appendable out) throws IOException {
      out.append(summary(diff)).append('\n');
      for (RecordLabel record : diff.added()) {
        out.append("+ ").append(line(record)).append('\n');
      }
      for (Retired retired : diff.retired()) {
        out.append("- ").append(line(retired.record())).append(replacement(retired)).append('\n');
      }
      for (Changed changed : diff.changed()) {
        out.append("~ ").append(line(changed.record())).append('\n');
        for (FieldChange field : changed.fields()) {
          out.append("    ").append(field.field()).append(": ");
          out.append(quoted(field.before())).append(" → ");
          out.append(quoted(field.after())).append('\n');
        }
      }
    }
  },

  /** For programs: the whole {@link ReleaseDiff}. */
  JSON {
    @Override
    public void write(ReleaseDiff diff, Appendable out) throws IOException {
      JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
      out.append(mapper.writeValueAsString(diff).replace(System.lineSeparator(), "\n"));
      out.append('\n');
    }
  },

  /** For changelogs and pull requests. */
  MARKDOWN {
    @Override
    public void write(ReleaseDiff diff, Appendable out) throws IOException {
      out.append(summary(diff)).append('\n');
      heading(out, "Added", diff.added());
      for (RecordLabel record : diff.added()) {
        out.append("- ").append(entry(record)).append('\n');
      }
      further(out, diff.totals().added() - diff.added().size());
      heading(out, "Retired", diff.retired());
      for (Retired retired : diff.retired()) {
        out.append("- ").append(entry(retired.record()));
        out.append(replacement(retired)).append('\n');
      }
      further(out, diff.totals().retired() - diff.retired().size());
      heading(out, "Changed", diff.changed());
      for (Changed changed : diff.changed()) {
        out.append("- ").append(entry(changed.record())).append('\n');
        for (FieldChange field : changed.fields()) {
          out.append("  - ").append(Markdown.escape(field.field())).append(": ");
          out.append(Markdown.escape(quoted(field.before()))).append(" → ");
          out.append(Markdown.escape(quoted(field.after()))).append('\n');
        }
      }
      further(out, diff.totals().changed() - diff.changed().size());
    }
  };

  /** The value of {@code --format}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes the differences. */
  public abstract void write(ReleaseDiff diff, Appendable out) throws IOException;

  /** The differences in numbers, one sentence. */
  public static String summary(ReleaseDiff diff) {
    if (diff.same()) {
      return String.format(Locale.ROOT, "No differences in %,d records.", diff.after());
    }
    return String.format(
        Locale.ROOT,
        "%,d records before, %,d after: %,d added, %,d retired, %,d changed, %,d only moved within their articles.",
        diff.before(),
        diff.after(),
        diff.totals().added(),
        diff.totals().retired(),
        diff.totals().changed(),
        diff.moved());
  }

  private static void heading(Appendable out, String title, List<?> entries) throws IOException {
    if (!entries.isEmpty()) {
      out.append("\n### ").append(title).append("\n\n");
    }
  }

  private static void further(Appendable out, long left) throws IOException {
    if (left > 0) {
      out.append(String.format(Locale.ROOT, "- and %,d more\n", left));
    }
  }

  private static String line(RecordLabel record) {
    return record.id() + "  " + record.label();
  }

  /** A record within Markdown. */
  private static String entry(RecordLabel record) {
    return "`" + record.id().replace("`", "") + "` " + Markdown.escape(record.label());
  }

  private static String replacement(Retired retired) {
    return retired.replacedBy().isEmpty() ? "" : " (now " + retired.replacedBy() + ")";
  }

  private static String quoted(String value) {
    return value.isEmpty() ? "(none)" : '"' + value.replace("\n", "\\n") + '"';
  }
}
