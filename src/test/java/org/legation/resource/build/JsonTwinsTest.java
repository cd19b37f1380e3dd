package org.legation.resource.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.resource.Bundled;

class JsonTwinsTest {
  @TempDir Path folder;

  @Test
  void theTwinHoldsTheSame() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(
        inner.resolve("words.yaml"), "words: [no, \"12\", 12]\nflag: true # why\nlate: 1.5\n");
    JsonTwins.write(folder);
    assertThat(inner.resolve("words.json"))
        .hasContent("{\"words\":[\"no\",\"12\",12],\"flag\":true,\"late\":1.5}");
  }

  @Test
  void aKeyThatStandsThereTwiceIsNamedWithItsFile() throws IOException {
    Files.writeString(folder.resolve("words.yaml"), "a: 1\na: 2\n");
    assertThatThrownBy(() -> JsonTwins.write(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("words.yaml")
        .hasMessageContaining("a");
  }

  @Test
  void whatTheProductLacksIsNamed() {
    assertThatThrownBy(() -> Bundled.tree("nowhere/words.yaml"))
        .hasMessage("nowhere/words.yaml is missing in the jar; build it again.");
  }
}
