package org.legation.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder in which a release stands, and the hidden ones beside it.
 *
 * <p>A release is written to {@code .NAME.new} and then swapped with {@code NAME} in one step.
 * Where the system cannot swap folders it takes two renames: {@code NAME} to {@code .NAME.old},
 * {@code .NAME.new} to {@code NAME}. Whoever looks in between finds no release for that moment,
 * never a mixed one. After a crash in between the old release is put back, at the latest when the
 * next one is staged. All are on one file system, so no rename copies.
 */
public final class ReleaseFolder {
  /** What file managers and office programs leave behind, which nobody misses. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private static final String OFFICE_LOCK = ".~lock.";

  private final Path target;

  private ReleaseFolder(Path target) {
    this.target = target.toAbsolutePath().normalize();
  }

  /**
   * The release folder at a path, whether there is one yet or not. A link stands for the folder to
   * which it leads.
   *
   * @throws IOException if the path cannot be a folder of a release, or a link leads nowhere
   */
  public static ReleaseFolder at(Path target) throws IOException {
    Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target;
    if (real.toAbsolutePath().normalize().getFileName() == null) {
      throw new IOException(target + " cannot be a release; name a folder");
    }
    return new ReleaseFolder(real);
  }

  /** The folder itself, absolute. */
  public Path path() {
    return target;
  }

  /**
   * Begins a new release in an empty folder beside this one.
   *
   * @throws IOException if the target holds what no release put there, or another run is at it
   */
  public StagedRelease stage() throws IOException {
    return open(true);
  }

  /**
   * Goes on with the release that a killed run has staged; with an empty one if there is none.
   *
   * @throws IOException as {@link #stage} does
   */
  public StagedRelease resume() throws IOException {
    return open(false);
  }

  /**
   * Refuses a folder in which no release can be put, without making or changing anything.
   *
   * @throws IOException if it may not be written, or holds what no release put there; the message
   *     names the mend
   */
  public void requireUsable() throws IOException {
    requireReplaceable();
    Path nearest = parent();
    while (!Files.exists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    if (!Files.isDirectory(nearest)) {
      throw new IOException(nearest + " is a file; name a folder elsewhere for the release");
    }
    if (!Files.isWritable(nearest)) {
      throw new IOException(
          nearest + " may not be written; name a folder elsewhere for the release");
    }
  }

  /** Tidies up after a crash: the old release is put back if none stands in its place. */
  public void recover() throws IOException {
    if (Files.exists(old())) {
      if (Files.exists(target)) {
        delete(old());
      } else {
        Files.move(old(), target, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private StagedRelease open(boolean fresh) throws IOException {
    Files.createDirectories(parent());
    PublishLock lock = PublishLock.take(hidden("lock"), target);
    try {
      recover();
      requireReplaceable();
      if (fresh) {
        delete(staging());
      }
      Files.createDirectories(staging());
      return new StagedRelease(this, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Refuses to replace, and so to delete, anything that is not part of a release. */
  void requireReplaceable() throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new IOException(target + " is a file; name a folder for the release");
    }
    PathSum present = new PathSum();
    Manifest.visitFiles(target, path -> addUnlessLitter(present, path));
    if (present.isEmpty()) {
      return;
    }
    if (!Files.isRegularFile(target.resolve(Manifest.FILE))) {
      String first = filesBesideLitter().first();
      throw new IOException(
          target + " holds files but no release (" + first + "); name another folder");
    }
    PathSum listed = new PathSum();
    listed.add(Manifest.FILE);
    readManifest(file -> addUnlessLitter(listed, file.path()));
    if (!present.equals(listed)) {
      requireAllListed();
    }
  }

  /** Finds what the manifest does not list; holds the names of all files. */
  private void requireAllListed() throws IOException {
    TreeSet<String> unlisted = filesBesideLitter();
    unlisted.remove(Manifest.FILE);
    readManifest(file -> unlisted.remove(file.path()));
    if (!unlisted.isEmpty()) {
      throw new IOException(
          target
              + " holds "
              + unlisted.first()
              + ", which its release does not list; move it elsewhere");
    }
  }

  private void readManifest(ManifestReader.FileVisitor files) throws IOException {
    try {
      ManifestReader.read(target, files);
    } catch (IOException e) {
      throw new IOException(e.getMessage() + "; move the folder away to publish here", e);
    }
  }

  private TreeSet<String> filesBesideLitter() throws IOException {
    TreeSet<String> files = new TreeSet<>(Manifest.filesIn(target));
    files.removeIf(ReleaseFolder::isLitter);
    return files;
  }

  private static void addUnlessLitter(PathSum sum, String path) {
    if (!isLitter(path)) {
      sum.add(path);
    }
  }

  static boolean isLitter(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return LITTER.contains(name) || name.startsWith(OFFICE_LOCK);
  }

  /** Puts the staged release in place of the one that stands, which is then deleted. */
  void swapIn() throws IOException {
    requireReplaceable();
    delete(old());
    boolean replaces = Files.exists(target);
    if (replaces && FolderExchange.swap(staging(), target)) {
      Durable.force(parent());
      // Under the name of a release that is being written it could be taken for one.
      Files.move(staging(), old(), StandardCopyOption.ATOMIC_MOVE);
    } else {
      renameIn(replaces);
    }
    delete(old());
  }

  /** The two renames. */
  private void renameIn(boolean replaces) throws IOException {
    if (replaces) {
      Files.move(target, old(), StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(staging(), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (replaces) {
        Files.move(old(), target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    Durable.force(parent());
  }

  Path staging() {
    return hidden("new");
  }

  private Path old() {
    return hidden("old");
  }

  private Path hidden(String suffix) {
    return target.resolveSibling("." + target.getFileName() + "." + suffix);
  }

  private Path parent() {
    Path parent = target.getParent();
    if (parent == null) {
      throw new IllegalStateException("a path with a name has a parent once it is absolute");
    }
    return parent;
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    PathUtils.deleteDirectory(folder);
  }
}
