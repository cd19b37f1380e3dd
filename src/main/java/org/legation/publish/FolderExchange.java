package org.legation.publish;

import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.Map;

/**
 * Swaps two folders in one step, so that there is a whole folder under either name at every moment.
 * Java has no such call: on Linux it is {@code renameat2(2)} with {@code RENAME_EXCHANGE}, on macOS
 * {@code renamex_np(2)} with {@code RENAME_SWAP}.
 */
final class FolderExchange {
  private static final int AT_FDCWD = -100;
  private static final int RENAME_EXCHANGE = 2;
  private static final int RENAME_SWAP = 2;

  private FolderExchange() {}

  /** Swaps them; false if this system or the file system cannot, and then nothing has changed. */
  static boolean swap(Path one, Path other) {
    String first = one.toAbsolutePath().toString();
    String second = other.toAbsolutePath().toString();
    try {
      if (Platform.isLinux()) {
        return call("renameat2", AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
      }
      return Platform.isMac() && call("renamex_np", first, second, RENAME_SWAP);
    } catch (LinkageError e) {
      // No native code for this machine, or a C library that lacks the call.
      return false;
    }
  }

  private static boolean call(String name, Object... arguments) {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    Function function =
        NativeLibrary.getProcess(Map.of(Library.OPTION_STRING_ENCODING, encoding))
            .getFunction(name);
    return function.invokeInt(arguments) == 0;
  }
}
