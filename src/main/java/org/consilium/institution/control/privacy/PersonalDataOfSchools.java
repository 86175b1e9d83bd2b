package org.consilium.institution.control.privacy;

import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;
import static org.consilium.platform.privacy.Treatment.OF_THE_SCHOOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/** Schools, their partnerships and the disclosure log, as {@link PersonalData}. */
@ApplicationScoped
public class PersonalDataOfSchools implements PersonalData {

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of(
            "institution",
            OF_THE_SCHOOL,
            "name",
            "short_name",
            "time_zone",
            "languages",
            "default_language",
            "privacy_text"),
        Claim.of("school_discipline", OF_THE_SCHOOL, "name", "code"),
        Claim.of("retention_time", NOT_PERSONAL, "data"),
        Claim.of("partnership", OF_THE_SCHOOL, "purpose"),
        Claim.of("partnership", NOT_PERSONAL, "state", "naming"),
        Claim.of("partnership_course", NOT_PERSONAL, "course_id"),
        Claim.of("disclosure_log", KEPT_UNDER_PSEUDONYM, "reader_id"),
        Claim.of("disclosure_log", OF_THE_SCHOOL, "subject_title"),
        Claim.of(
            "disclosure_log",
            NOT_PERSONAL,
            "institution_id",
            "reader_institution_id",
            "data",
            "subject_id"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "institution.seen",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                """
                SELECT data, subject_title, people, seen_at FROM disclosure_log
                 WHERE reader_id = ? ORDER BY seen_at, id""",
                row ->
                    Fields.with("data", row.text("data"))
                        .and("about", row.text("subject_title"))
                        .and("people", row.number("people"))
                        .and("at", row.instant("seen_at"))
                        .entry(),
                accountId)));
  }

  @Override
  public void erase(UUID accountId) {
    // the log names an id, and what the id means the account no longer tells
  }
}
