package org.consilium.institution.boundary.school;

import java.util.UUID;
import org.consilium.institution.control.school.PrivacyTexts.PrivacyText;

/** What a school says about privacy, as plain text with empty lines between paragraphs. */
public record PrivacyTextView(UUID schoolId, String school, String text) {

  static PrivacyTextView of(PrivacyText said) {
    return new PrivacyTextView(said.schoolId(), said.school(), said.text());
  }
}
