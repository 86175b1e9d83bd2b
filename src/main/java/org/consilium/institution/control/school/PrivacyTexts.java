package org.consilium.institution.control.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Use case of everybody, signed in or not: read what the schools say about privacy. Whoever is
 * about to sign in must be able to read it before.
 */
@ApplicationScoped
@Transactional
public class PrivacyTexts {

  @Inject private SchoolBook schools;

  /**
   * What a school says.
   *
   * @param text plain, with empty lines between paragraphs
   */
  public record PrivacyText(UUID schoolId, String school, String text) {}

  /** Of every school that is open and has said something, by name. */
  public List<PrivacyText> published() {
    return schools.all().stream()
        .filter(school -> !school.disabled() && !school.privacyText().isEmpty())
        .map(school -> new PrivacyText(school.id(), school.name(), school.privacyText()))
        .toList();
  }
}
