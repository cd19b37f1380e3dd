package org.legation.source.wiki;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.source.SourceException;
import org.legation.source.StateDigest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was fetched of a wiki: pages by their revisions, which never change, and what each request
 * of a job found the last time. A file is either whole or not there; a page that somebody or a disk
 * changed is told by the checksum beside it, as {@code sha256sum -c} reads it.
 */
final class WikiCache {
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9.-]");
  private static final String LISTS = "lists";
  private static final String LATEST = "latest";
  private static final String CHECKSUM = ".sha256";

  private final Path folder;

  /**
   * The cache of one wiki.
   *
   * @param folder of all wikis
   */
  WikiCache(Path folder, String host) {
    this.folder =
        folder.resolve(NOT_IN_NAMES.matcher(host.toLowerCase(Locale.ROOT)).replaceAll("_"));
  }

  /** The text of a revision; null if it was not fetched in that form, or is {@link #damaged}. */
  byte @Nullable [] page(long revision, boolean html) throws IOException {
    Path file = file(revision, html);
    Path checksum = checksumOf(file);
    if (!Files.isRegularFile(file) || !Files.isRegularFile(checksum)) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(file);
    return Arrays.equals(Files.readAllBytes(checksum), checksum(file, bytes)) ? bytes : null;
  }

  /** The file of a revision that is there, but is not what was fetched; null if none is. */
  @Nullable Path damaged(long revision, boolean html) throws IOException {
    Path file = file(revision, html);
    return Files.isRegularFile(file) && page(revision, html) == null ? file : null;
  }

  void put(long revision, PageDownload.Text text) throws IOException {
    Path file = file(revision, text.html());
    write(file, text.bytes());
    write(checksumOf(file), checksum(file, text.bytes()));
  }

  /** The revision of a page that was fetched last; null if none was. */
  @Nullable WikiPage latest(long page) {
    Path file = latestFile(page);
    try {
      return Files.isRegularFile(file)
          ? JsonMapper.shared().readValue(Files.readAllBytes(file), WikiPage.class)
          : null;
    } catch (IOException | JacksonException e) {
      // It only helps out where the wiki cannot be asked: without it, the page is left out then.
      return null;
    }
  }

  /** Notes that the text of the page's revision is there. */
  void putLatest(WikiPage page) throws IOException {
    WikiPage before = latest(page.id());
    if (before == null || before.revision() != page.revision()) {
      write(latestFile(page.id()), JsonMapper.shared().writeValueAsBytes(page));
    }
  }

  /** What the request found the last time; null if it was never made. */
  @Nullable List<WikiPage> list(WikiRequest request) throws SourceException {
    Path file = file(request);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      return JsonMapper.shared()
          .readValue(Files.readAllBytes(file), new TypeReference<List<WikiPage>>() {});
    } catch (IOException | JacksonException e) {
      throw new SourceException(
          "%s cannot be read (%s); delete it, and run again.".formatted(file, e.getMessage()), e);
    }
  }

  void put(WikiRequest request, List<WikiPage> pages) throws IOException {
    write(file(request), JsonMapper.shared().writeValueAsBytes(pages));
  }

  Path folder() {
    return folder;
  }

  private Path file(long revision, boolean html) {
    return folder.resolve(revision + (html ? ".html" : ".wikitext"));
  }

  private Path latestFile(long page) {
    return folder.resolve(LATEST).resolve(page + ".json");
  }

  private static Path checksumOf(Path file) {
    return file.resolveSibling(file.getFileName() + CHECKSUM);
  }

  private static byte[] checksum(Path file, byte[] bytes) {
    return "%s  %s\n"
        .formatted(StateDigest.ofBytes(bytes), file.getFileName())
        .getBytes(StandardCharsets.UTF_8);
  }

  private Path file(WikiRequest request) {
    String name = new StateDigest().add(request.listing(), request.matching()).hex();
    return folder.resolve(LISTS).resolve(name.substring(0, 16) + ".json");
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path parent = Files.createDirectories(file.resolveSibling(""));
    Path temporary = Files.createTempFile(parent, ".", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
