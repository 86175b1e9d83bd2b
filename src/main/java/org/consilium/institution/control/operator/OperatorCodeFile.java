package org.consilium.institution.control.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.consilium.platform.config.Settings;

/**
 * Where the operator finds the one-time code: a file that only the server's owner may read. Never
 * the log, which is kept, sent on and read by many.
 */
@ApplicationScoped
public class OperatorCodeFile {

  @Inject private Settings settings;

  /** Leaves the code, in place of the former one. */
  Path write(String code, String email) throws IOException {
    Path file = settings.operatorCodeFile();
    Files.deleteIfExists(file);
    Files.writeString(Files.createFile(file, ownerOnly(file)), code + " for " + email + "\n");
    return file;
  }

  /** There is no code any more. */
  void remove() throws IOException {
    Files.deleteIfExists(settings.operatorCodeFile());
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
