package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataDictionaryPageTest {

  @Test
  void pageSaysWhatTheColumnsSay() throws IOException {
    String page = Files.readString(Path.of("docs/data-dictionary.md"));
    for (Table<?> table :
        List.of(Columns.RECORDS, Columns.EVIDENCE, Columns.FINDINGS, Columns.JURISDICTIONS)) {
      assertThat(page)
          .as(
              "docs/data-dictionary.md: replace the table of "
                  + table.name()
                  + " by the expected one")
          .contains(DataDictionary.markdown(table));
    }
  }

  @Test
  void readmeHasTheColumnsOfTheRecords() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(DataDictionary.markdown(Columns.RECORDS));
  }
}
