package org.legation.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The file of the store. */
final class StoreFile implements StorePlace {
  private static final int H2_IN_USE = 90020;

  private final Path store;

  StoreFile(StoreAddress.File address) {
    this.store = address.path();
  }

  @Override
  public void prepare(boolean fresh) throws IOException, SQLException {
    makeFolder();
    if (fresh) {
      drop();
    }
  }

  /** Makes its hidden folder, which keeps itself out of git. */
  private void makeFolder() throws IOException {
    Path folder = folder();
    Files.createDirectories(folder);
    Path ignore = folder.resolve(".gitignore");
    if (!Files.exists(ignore)) {
      Files.writeString(ignore, "*\n");
    }
  }

  /**
   * Drops all that is in it, also when it is damaged. H2 locks the file that it writes, so whoever
   * gets the lock is alone; opening the database to drop its tables would take longer than a run of
   * one article reads.
   *
   * @throws SQLException if another run is using it
   */
  private void drop() throws IOException, SQLException {
    Path file = file();
    if (!Files.exists(file)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw new OpenStore.StoreInUseException();
      }
      Files.deleteIfExists(file);
    } catch (OverlappingFileLockException e) {
      throw new OpenStore.StoreInUseException();
    }
  }

  @Override
  public String explain(SQLException failure) {
    if (failure.getErrorCode() == H2_IN_USE || failure instanceof OpenStore.StoreInUseException) {
      return "Another run is writing the same release (%s is in use). Wait until it is done."
          .formatted(file());
    }
    MVStoreException storing = Failures.find(failure, MVStoreException.class);
    IOException io = Failures.find(storing, IOException.class);
    if (storing != null && storing.getErrorCode() == DataUtils.ERROR_WRITING_FAILED && io != null) {
      return "The store %s cannot be written (%s). Once that is mended, run again, and it goes on."
          .formatted(file(), firstLine(String.valueOf(io.getMessage())));
    }
    return "The store %s cannot be used (%s). Run again with --fresh to begin anew."
        .formatted(file(), firstLine(String.valueOf(failure.getMessage())));
  }

  private Path file() {
    return store.resolveSibling(store.getFileName() + ".mv.db");
  }

  private Path folder() {
    Path parent = store.getParent();
    if (parent == null) {
      throw new IllegalStateException("a store without a folder: " + store);
    }
    return parent;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }
}
