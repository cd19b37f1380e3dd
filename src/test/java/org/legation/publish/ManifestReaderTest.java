package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.publish.Manifest.FileEntry;
import tools.jackson.databind.JsonNode;

class ManifestReaderTest {
  @TempDir Path folder;
  private final List<FileEntry> visited = new ArrayList<>();

  @Test
  void visitsEachFileAndGivesTheRestWithoutTheSources() throws IOException {
    JsonNode rest =
        read(
            """
            {"versions": {"legation": "1"}, "sources": [{"title": "A"}],
             "files": [{"path": "a.csv", "bytes": 3, "sha256": "00"}, {"path": "b.csv"}],
             "counts": {"records": 1}}
            """);
    assertThat(visited)
        .containsExactly(new FileEntry("a.csv", 3, "00"), new FileEntry("b.csv", -1, ""));
    assertThat(rest.propertyNames()).containsExactly("versions", "counts");
  }

  @Test
  void looksAtNoFileOfAManifestThatIsSomebodyElses() {
    assertThatThrownBy(() -> read("{\"files\": [{\"path\": \"a.csv\"}]}"))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("manifest.json is not the manifest of a release");
    assertThat(visited).isEmpty();
  }

  @Test
  void refusesAManifestWithoutFilesAndOneThatIsNoObject() {
    for (String text : List.of("{\"versions\": {\"legation\": \"1\"}}", "[]", "3")) {
      assertThatThrownBy(() -> read(text)).hasMessageContaining("is not the manifest");
    }
  }

  @Test
  void saysOfACutOneThatItIsNoJson() {
    assertThatThrownBy(() -> read("{\"versions\": {\"legation\": \"1\"}, \"files\": [{\"path\""))
        .hasMessageEndingWith(
            "manifest.json is not JSON, see line 1, column 50; copy or make the release anew");
  }

  private JsonNode read(String text) throws IOException {
    Files.writeString(folder.resolve("manifest.json"), text);
    return ManifestReader.read(folder, visited::add);
  }
}
