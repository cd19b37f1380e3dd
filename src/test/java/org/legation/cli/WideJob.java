package org.legation.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A job of many short articles, for several machines. */
final class WideJob {
  static final int ARTICLES = 300;

  private static final List<String> STATES =
      List.of("Albania", "Bolivia", "Cyprus", "Denmark", "Ecuador", "Finland", "Ghana", "Hungary");

  private WideJob() {}

  static Path write(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("job.yaml"),
        """
        name: wide
        title: Wide
        sources: [{path: in}]
        publish: {to: out/wide, formats: [csv, json]}
        """);
  }

  static void writeArticles(Path in) throws IOException {
    Files.createDirectories(in);
    for (int i = 0; i < ARTICLES; i++) {
      String host = STATES.get(i % STATES.size());
      List<String> lines = new ArrayList<>();
      // Two articles in a hundred have the title of another one.
      lines.add("Foreign relations of Country " + (i % 50 == 49 ? i - 20 : i));
      for (String state : STATES) {
        if (!state.equals(host)) {
          lines.add(
              "%s recognised %s on %d March %d."
                  .formatted(state, host, 1 + i % 28, 1800 + i % 200));
          lines.add("In %d %s opened an embassy in %s.".formatted(1850 + i % 150, state, host));
        }
      }
      Files.writeString(in.resolve("article-%03d.txt".formatted(i)), String.join("\n\n", lines));
    }
  }
}
