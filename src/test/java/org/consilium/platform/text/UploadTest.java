package org.consilium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.ProblemKind;
import org.junit.jupiter.api.Test;

class UploadTest {

  @Test
  void bodyUpToTheLimitIsRead() {
    assertThat(Upload.read(new ByteArrayInputStream(new byte[1024]), 1024, "room.too-large"))
        .hasSize(1024);
  }

  @Test
  void oneByteMoreIsRefused() {
    refused(new ByteArrayInputStream(new byte[1025]));
  }

  @Test
  void bodyThatBreaksOffIsRefused() {
    refused(
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        });
  }

  private static void refused(InputStream body) {
    assertThatExceptionOfType(DomainProblem.class)
        .isThrownBy(() -> Upload.read(body, 1024, "room.too-large"))
        .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.TOO_LARGE))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("room.too-large"));
  }
}
