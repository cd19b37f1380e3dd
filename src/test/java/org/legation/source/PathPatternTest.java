package org.legation.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathPatternTest {
  @TempDir Path folder;
  private final ArticleFiles files = new ArticleFiles();

  @BeforeEach
  void writeArticles() throws Exception {
    for (String name :
        List.of("a.html", "a.txt", "a.pdf", "x/b.html", "x/y/c.html", "x/.old/d.html")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "text");
    }
  }

  @Test
  void findsInAnyNumberOfFoldersAndPassesOverWhatIsHiddenOrNoArticle() throws Exception {
    assertThat(find("**/*.html")).containsExactly("a.html", "x/b.html", "x/y/c.html");
    assertThat(find("x/**/*.html")).containsExactly("x/b.html", "x/y/c.html");
    assertThat(find("*")).containsExactly("a.html", "a.txt");
    assertThat(find("?.{html,txt}")).containsExactly("a.html", "a.txt");
    assertThat(find("x/[a-c].html")).containsExactly("x/b.html");
  }

  @Test
  void searchesBelowTheLastFolderWithoutWildcards() throws Exception {
    assertThat(PathPattern.of("../in/x*/b.html")).isEqualTo(new PathPattern("../in/", "x*/b.html"));
    assertThat(PathPattern.of("*.html")).isEqualTo(new PathPattern("", "*.html"));
  }

  @Test
  void saysWhatIsWrong() {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> find("*.wikitext"))
        .withMessage(
            "*.wikitext matches no article; check the path, and that files end in .html, .htm,"
                + " .txt or .wikitext.");
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> PathPattern.of("in/[a.html"))
        .withMessageContaining("'in/[a.html' is no path with wildcards")
        .withMessageEndingWith("close each [ and {.");
  }

  private List<String> find(String path) throws SourceException {
    PathPattern pattern = PathPattern.of(path);
    Path base = folder.resolve(pattern.folder());
    return files.find(base, pattern, path).stream()
        .map(file -> folder.relativize(file).toString())
        .toList();
  }
}
