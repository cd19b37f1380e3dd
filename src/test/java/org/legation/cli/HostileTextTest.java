package org.legation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text that looks like a formula, a path, SQL, JSON, HTML or a terminal's escape goes as text
 * through the store, each format, the terminal and {@code verify}.
 */
class HostileTextTest {
  private static final String TITLE = "../../=1+1'); drop table fact; --<script>alert(1)</script>";
  private static final String QUOTE =
      "=cmd|'/C calc'!A0 \"}],\"x\":{ '; drop table fact; -- <img src=x onerror=alert(1)> -->"
          + " \u001B[31m \u202E ${x} %s {{y}} Norway recognised Ghana in 1957.";

  @TempDir Path folder;
  private final StringWriter told = new StringWriter();

  @Test
  void staysTextEverywhere() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), TITLE + "\n\n" + QUOTE + "\n");
    Path job =
        Files.writeString(
            folder.resolve("job.yaml"),
            """
            name: hostile
            title: "=1+1 <script>alert(1)</script>"
            sources: [{path: in}]
            publish:
              to: out/release
              formats: [csv, excel-csv, json, ndjson, xlsx, html, geojson, gpkg]
            """);

    assertThat(execute("run", job.toString())).as(told.toString()).isZero();
    assertThat(execute("explain", folder.resolve("in/a.txt").toString())).isZero();
    assertThat(execute("verify", folder.resolve("out/release").toString())).isZero();

    assertThat(told.toString()).doesNotContain("\u001B");
    JsonNode record = records().get(0);
    assertThat(record.path("quote").asString()).endsWith(QUOTE.substring(QUOTE.indexOf("Norway")));
    assertThat(record.path("article").asString()).isEqualTo(TITLE);
    assertThat(namesIn(folder)).containsExactlyInAnyOrder("in", "job.yaml", "out");
    assertThat(namesIn(folder.resolve("out"))).contains("release").doesNotContain("etc");
    assertThat(namesIn(folder.resolve("out/release/texts")))
        .containsExactly("1-1-drop-table-fact-script-alert-1-script.txt");
  }

  private JsonNode records() throws IOException {
    JsonNode json =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("out/release/records.json")));
    return json.isArray() ? json : json.path("records");
  }

  private int execute(String... arguments) {
    PrintWriter writer = new PrintWriter(told, true);
    return Legation.commandLine(Wiring.product(), new Console(writer, writer, false))
        .execute(arguments);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).toList();
    }
  }
}
