package org.consilium.institution.boundary.privacy;

import java.util.List;
import org.consilium.institution.control.privacy.Erasures;
import org.consilium.platform.privacy.Treatment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an erasure would do.
 *
 * @param hindrance why it cannot be done now
 */
public record ErasurePreviewView(
    @Schema(nullable = true) String hindrance, List<ErasurePartView> parts) {

  /** Of a section so many entries share this fate. */
  public record ErasurePartView(String section, Treatment fate, int entries) {}

  static ErasurePreviewView of(Erasures.Preview preview) {
    return new ErasurePreviewView(
        preview.hindrance(),
        preview.parts().stream()
            .map(part -> new ErasurePartView(part.section(), part.fate(), part.entries()))
            .toList());
  }
}
