package org.legation.batch;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which database keeps the store; what is different between them. */
enum StoreKind {
  /** A file beside the release. */
  H2 {
    @Override
    String name(String table) {
      return table.toUpperCase(Locale.ROOT);
    }

    @Override
    String dialect(String sql) {
      return sql;
    }

    @Override
    String flush() {
      return "checkpoint sync";
    }

    @Override
    boolean cursorsCommit() {
      return true;
    }
  },

  /** A server that many machines share. */
  POSTGRESQL {
    private static final Pattern TEXT_TYPES =
        Pattern.compile("\\bvarchar\\b(?:\\([0-9]+\\))?|\\btext\\b");

    @Override
    String name(String table) {
      return table;
    }

    /** Texts are sorted by code points, as in H2, and not as the server's language has it. */
    @Override
    String dialect(String sql) {
      return TEXT_TYPES.matcher(sql).replaceAll("text collate \"C\"");
    }

    /** What was committed is on its disk already. */
    @Override
    String flush() {
      return "select 1";
    }

    /** Without a transaction it would load the whole result. */
    @Override
    boolean cursorsCommit() {
      return false;
    }
  };

  /** As in the names of Spring Batch's scripts. */
  String platform() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of a table as the catalogue has it. */
  abstract String name(String table);

  /** A script for H2 as this database takes it. */
  abstract String dialect(String sql);

  /** The statement that brings what was committed to the disk. */
  abstract String flush();

  /** Whether cursors that live through a step read outside of a transaction. */
  abstract boolean cursorsCommit();
}
