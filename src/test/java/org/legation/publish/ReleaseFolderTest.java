package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {
  @TempDir Path parent;

  @Test
  void aReleaseReplacesTheOneBeforeAndLeavesNothingBeside() throws IOException {
    publish("csv");
    publish("json");
    assertThat(target().resolve("records.json")).exists();
    assertThat(target().resolve("records.csv")).doesNotExist();
    assertThat(entries()).containsExactly("artsakh");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whoeverLooksWhileAReleaseIsReplacedFindsAWholeOne() throws Exception {
    publish("csv");
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger missed = new AtomicInteger();
    AtomicInteger looks = new AtomicInteger();
    Thread reader =
        new Thread(
            () -> {
              while (!done.get()) {
                looks.incrementAndGet();
                if (!Files.exists(target().resolve("manifest.json"))) {
                  missed.incrementAndGet();
                }
              }
            });
    reader.start();
    for (int i = 0; i < 30; i++) {
      publish(i % 2 == 0 ? "json" : "csv");
    }
    done.set(true);
    reader.join();
    assertThat(looks.get()).isGreaterThan(30);
    assertThat(missed).hasValue(0);
  }

  @Test
  void makesTheFoldersAboveIt() throws IOException {
    Path deep = parent.resolve("a/b/c");
    try (StagedRelease staged = ReleaseFolder.at(deep).stage()) {
      SampleRelease.create().writeTo(staged.folder(), List.of("csv"));
      staged.publish();
    }
    assertThat(new ReleaseVerifier().verify(deep)).isEmpty();
  }

  @Test
  void aFailureLeavesTheOldReleaseAndNoTraces() throws IOException {
    publish("csv");
    assertThatThrownBy(
            () -> {
              try (StagedRelease staged = ReleaseFolder.at(target()).stage()) {
                Files.writeString(staged.folder().resolve("records.csv"), "half");
                throw new IOException("disk full");
              }
            })
        .hasMessage("disk full");
    assertThat(new ReleaseVerifier().verify(target())).isEmpty();
    assertThat(entries()).containsExactly("artsakh");
  }

  @Test
  void aTextThatAKilledRunLeftAndTheContentLacksDoesNotStay() throws IOException {
    try (StagedRelease killed = ReleaseFolder.at(target()).stage()) {
      Files.createDirectories(killed.folder().resolve("texts"));
      Files.writeString(killed.folder().resolve("texts/gone.txt"), "of an article that left");
      killed.keep();
    }
    try (StagedRelease resumed = ReleaseFolder.at(target()).resume()) {
      SampleRelease.create().writeTo(resumed.folder(), List.of("csv"));
      resumed.publish();
    }
    assertThat(target().resolve("texts/gone.txt")).doesNotExist();
    assertThat(new ReleaseVerifier().verify(target())).isEmpty();
  }

  @Test
  void aReleaseWithoutManifestIsNotPublished() throws IOException {
    try (StagedRelease staged = ReleaseFolder.at(target()).stage()) {
      assertThatThrownBy(staged::publish).isInstanceOf(IllegalStateException.class);
    }
    assertThat(target()).doesNotExist();
  }

  @Test
  void afterACrashBetweenTheRenamesTheOldReleaseComesBack() throws IOException {
    publish("csv");
    Files.move(target(), parent.resolve(".artsakh.old"));
    Files.createDirectories(parent.resolve(".artsakh.new"));
    ReleaseFolder.at(target()).stage().close();
    assertThat(new ReleaseVerifier().verify(target())).isEmpty();
    assertThat(entries()).containsExactly("artsakh");
  }

  @Test
  void afterACrashBehindTheRenamesTheNewReleaseStays() throws IOException {
    publish("csv");
    Files.move(target(), parent.resolve(".artsakh.old"));
    publishBesideOld();
    ReleaseFolder.at(target()).recover();
    assertThat(target().resolve("records.json")).exists();
    assertThat(entries()).containsExactly("artsakh");
  }

  @Test
  void leftoversOfAKilledRunAreClearedOrTakenUp() throws IOException {
    Path leftover = Files.createDirectories(parent.resolve(".artsakh.new")).resolve("records.csv");
    Files.writeString(leftover, "done");
    try (StagedRelease staged = ReleaseFolder.at(target()).resume()) {
      assertThat(staged.folder().resolve("records.csv")).hasContent("done");
      staged.keep();
    }
    assertThat(leftover).exists();
    try (StagedRelease staged = ReleaseFolder.at(target()).stage()) {
      assertThat(staged.folder()).isEmptyDirectory();
    }
    assertThat(entries()).isEmpty();
  }

  @Test
  void twoRunsAtOnceAreRefused() throws IOException {
    try (StagedRelease staged = ReleaseFolder.at(target()).stage()) {
      assertThat(staged.folder()).exists();
      assertThatThrownBy(() -> ReleaseFolder.at(target()).stage())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another run");
      assertThat(staged.folder()).exists();
    }
  }

  @Test
  void aFolderWithOtherFilesIsNeverReplaced() throws IOException {
    Files.createDirectories(target());
    Files.writeString(target().resolve("thesis.docx"), "years of work");
    assertThatThrownBy(() -> ReleaseFolder.at(target()).stage())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("thesis.docx");
    assertThat(target().resolve("thesis.docx")).exists();
    assertThat(entries()).containsExactly("artsakh");
  }

  @Test
  void aNoteLaidIntoAReleaseIsNotLost() throws IOException {
    publish("csv");
    Files.writeString(target().resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> ReleaseFolder.at(target()).stage())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("notes.txt");
    Files.move(target().resolve("notes.txt"), target().resolve(".DS_Store"));
    publish("json");
    assertThat(new ReleaseVerifier().verify(target())).isEmpty();
  }

  @Test
  void aLinkStaysALinkToTheReleaseThatIsReplaced() throws IOException {
    Path real = Files.createDirectories(parent.resolve("disk/real"));
    Files.createSymbolicLink(target(), real);
    publish("csv");
    assertThat(target()).isSymbolicLink();
    assertThat(real.resolve("records.csv")).exists();
  }

  @Test
  void aBrokenManifestIsNamedWithWhatToDo() throws IOException {
    publish("csv");
    Files.writeString(target().resolve("manifest.json"), "{");
    assertThatThrownBy(() -> ReleaseFolder.at(target()).stage())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("manifest.json is not JSON")
        .hasMessageContaining("move the folder away");
  }

  @Test
  void aFileInItsPlaceIsNamed() throws IOException {
    Files.writeString(target(), "a file");
    assertThatThrownBy(() -> ReleaseFolder.at(target()).stage())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a file");
  }

  private Path target() {
    return parent.resolve("artsakh");
  }

  private void publish(String format) throws IOException {
    try (StagedRelease staged = ReleaseFolder.at(target()).stage()) {
      SampleRelease.create().writeTo(staged.folder(), List.of(format));
      staged.publish();
    }
  }

  private void publishBesideOld() throws IOException {
    SampleRelease.create().writeTo(target(), List.of("json"));
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
