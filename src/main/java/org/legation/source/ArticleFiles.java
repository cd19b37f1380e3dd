package org.legation.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;

/** Articles in files and folders. */
public final class ArticleFiles {
  private static final Map<String, MediaType> ENDINGS =
      Map.of(
          ".html", MediaType.HTML,
          ".htm", MediaType.HTML,
          ".txt", MediaType.PLAIN_TEXT,
          ".wikitext", MediaType.WIKITEXT);
  private static final String ENDINGS_IN_WORDS = ".html, .htm, .txt or .wikitext";
  private static final long DEFAULT_MAX_BYTES = 20L * 1024 * 1024;

  private final long maxBytes;

  /** Files of at most 20 MB. */
  public ArticleFiles() {
    this(DEFAULT_MAX_BYTES);
  }

  /**
   * Files of a size of one's own.
   *
   * @param maxBytes the largest file to read, so that a stray dump does not fill the memory
   */
  public ArticleFiles(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** As {@link #find(Path, String)}, with the path itself as its name. */
  public List<Path> find(Path path) throws SourceException {
    return find(path, path.toString());
  }

  /**
   * The articles at a path: the file itself, or all in the folder and below it, sorted; hidden
   * files and folders are passed over.
   *
   * @param location the path as the user wrote it, for messages
   * @throws SourceException if nothing is there, the file is of another kind, or the folder holds
   *     no article
   */
  public List<Path> find(Path path, String location) throws SourceException {
    if (!Files.exists(path)) {
      throw new SourceException(location + " does not exist; check the path.");
    }
    if (!Files.isDirectory(path)) {
      mediaType(path, location);
      return List.of(path);
    }
    List<Path> found = below(path, location);
    if (found.isEmpty()) {
      throw new SourceException(
          "%s holds no article; put files ending in %s there."
              .formatted(location, ENDINGS_IN_WORDS));
    }
    return found;
  }

  /**
   * The articles below a folder that the pattern means, sorted; hidden files and folders are passed
   * over, and so are files of other kinds.
   *
   * @param location the folder and the pattern as the user wrote them, for messages
   * @throws SourceException if there is none
   */
  public List<Path> find(Path folder, PathPattern pattern, String location) throws SourceException {
    PathMatcher matcher = pattern.matcher();
    List<Path> found =
        Files.isDirectory(folder)
            ? below(folder, location).stream()
                .filter(file -> matcher.matches(folder.relativize(file)))
                .toList()
            : List.of();
    if (found.isEmpty()) {
      throw new SourceException(
          "%s matches no article; check the path, and that files end in %s."
              .formatted(location, ENDINGS_IN_WORDS));
    }
    return found;
  }

  /**
   * Reads one file.
   *
   * @param location the file as the user would name it, for messages
   * @param known what is known of the article beside its text
   * @throws SourceException if the file is missing, unreadable, too large or of another kind
   */
  public RawArticle read(Path file, String location, KnownFacts known) throws SourceException {
    mediaType(file, location);
    return article(fileName(file), location, bytes(file, location), known);
  }

  private static List<Path> below(Path folder, String location) throws SourceException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(file -> isArticle(fileName(file)))
          .filter(file -> !isHidden(folder.relativize(file)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new SourceException(location + " cannot be searched; check who may read it.", e);
    }
  }

  private byte[] bytes(Path file, String location) throws SourceException {
    if (!Files.exists(file)) {
      throw new SourceException(location + " does not exist; check the path.");
    }
    if (!Files.isRegularFile(file)) {
      throw new SourceException(location + " is not a file; give the path of an article.");
    }
    try {
      long size = Files.size(file);
      if (size > maxBytes) {
        throw new SourceException(
            String.format(
                Locale.ROOT,
                "%s has %,d bytes, more than the %,d that one article may have; split it into articles.",
                location,
                size,
                maxBytes));
      }
      return Files.readAllBytes(file);
    } catch (AccessDeniedException e) {
      throw new SourceException(location + " may not be read; give this user the right to.", e);
    } catch (IOException e) {
      throw new SourceException("%s cannot be read: %s.".formatted(location, e.getMessage()), e);
    }
  }

  private static MediaType mediaType(Path file, String location) throws SourceException {
    MediaType mediaType = ENDINGS.get(ending(fileName(file)));
    if (mediaType == null) {
      throw new SourceException(
          "%s is of no kind that can be read; give a file ending in %s."
              .formatted(location, ENDINGS_IN_WORDS));
    }
    return mediaType;
  }

  /** Whether a file of this name is an article. */
  static boolean isArticle(String name) {
    return ENDINGS.containsKey(ending(name));
  }

  /** What articles end in, for messages. */
  static String endings() {
    return ENDINGS_IN_WORDS;
  }

  /**
   * An article whose text is there already.
   *
   * @param name the file's name, which tells its kind and, where nothing else does, its title
   */
  static RawArticle article(String name, String location, byte[] bytes, KnownFacts known) {
    MediaType mediaType = ENDINGS.get(ending(name));
    if (mediaType == null) {
      throw new IllegalArgumentException(name + " is no article");
    }
    String title = known.title();
    String fallback = name.substring(0, name.lastIndexOf('.')).replace('_', ' ');
    ArticleInfo info =
        new ArticleInfo(
            title == null ? fallback : title,
            known.url(),
            known.revision(),
            known.revisionDate(),
            known.license());
    return new RawArticle(location, bytes, mediaType, title, info);
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".") && part.toString().length() > 1) {
        return true;
      }
    }
    return false;
  }
}
