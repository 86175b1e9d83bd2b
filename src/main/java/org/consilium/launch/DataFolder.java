package org.consilium.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder that keeps everything which outlives a stop, held by one launcher at a time.
 *
 * <p>{@code database/} is the embedded MariaDB's, {@code log/} is for people, {@code run/} says
 * which processes are ours, {@code server/} and {@code tmp/} are made anew at each start.
 */
public final class DataFolder implements AutoCloseable {

  private static final int SECRET_BYTES = 24;

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Takes the folder, making it where there is none.
   *
   * @throws LaunchRefused when it cannot be used or another launcher holds it
   */
  public static DataFolder open(Path path) {
    try {
      Files.createDirectories(path);
      Files.createDirectories(path.resolve("log"));
      Files.createDirectories(path.resolve("run"));
      return new DataFolder(path.toRealPath(), lock(path));
    } catch (IOException e) {
      throw new LaunchRefused(
          "The folder %s cannot hold the data (%s); choose another by -Dconsilium.data=."
              .formatted(path, reason(e)));
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path.resolve("run/launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // held within this very process: as taken as by another one
    }
    if (lock == null) {
      channel.close();
      throw new LaunchRefused(
          "Another Consilium is running with the data in %s; stop it, or choose another folder by"
                  .formatted(path)
              + " -Dconsilium.data=.");
    }
    return channel;
  }

  private static String reason(IOException e) {
    if (e instanceof FileSystemException named && named.getReason() != null) {
      return named.getReason();
    }
    return e.getClass().getSimpleName().replace("Exception", "");
  }

  public Path path() {
    return path;
  }

  public Path log(String name) {
    return path.resolve("log").resolve(name + ".log");
  }

  /** Where the number of a running process of ours is kept. */
  public Path pidFile(String name) {
    return path.resolve("run").resolve(name + ".pid");
  }

  /** The secret of this name, made at first use and readable by the owner alone. */
  public String secret(String name) {
    Path file = path.resolve(name + ".secret");
    try {
      if (Files.notExists(file)) {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        writePrivately(file, HexFormat.of().formatHex(bytes));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what nobody but the owner may read; the file is never there half-written. */
  static void writePrivately(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(draft, text);
    Files.move(
        draft,
        file,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  /** Lets the next launcher have the folder. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
