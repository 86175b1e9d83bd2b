package org.consilium.course.control.privacy;

import static org.consilium.platform.privacy.Treatment.DELETED;
import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;
import static org.consilium.platform.privacy.Treatment.OF_THE_SCHOOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.course.control.naming.PseudonymBook;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/** The room's part of {@link PersonalData}: enrolments stay, results refer to them. */
@ApplicationScoped
public class PersonalDataOfCourses implements PersonalData {

  @Inject private Sql sql;
  @Inject private PseudonymBook pseudonyms;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("course", OF_THE_SCHOOL, "title"),
        Claim.of("enrolment", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("enrolment", NOT_PERSONAL, "role"),
        Claim.of("course_pseudonym", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("course_pseudonym", DELETED, "token"),
        Claim.of("roster_proposal", DELETED, "email", "given_name", "family_name", "reason"),
        Claim.of("roster_proposal", NOT_PERSONAL, "state"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "course.enrolments",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                """
                SELECT c.title, e.role, e.enrolled_at, p.token
                  FROM enrolment e JOIN course c ON c.id = e.course_id
                  LEFT JOIN course_pseudonym p
                    ON p.course_id = e.course_id AND p.account_id = e.account_id
                 WHERE e.account_id = ? ORDER BY e.enrolled_at, c.title""",
                row ->
                    Fields.with("course", row.text("title"))
                        .and("role", row.text("role"))
                        .and("pseudonym", row.text("token"))
                        .and("at", row.instant("enrolled_at"))
                        .entry(),
                accountId)),
        new PersonalPart(
            "course.proposals",
            DELETED,
            sql.list(
                """
                SELECT c.title, p.given_name, p.family_name, p.proposed_at
                  FROM roster_proposal p JOIN course c ON c.id = p.course_id
                  JOIN account a ON a.institution_id = p.institution_id AND a.email = p.email
                 WHERE a.id = ? ORDER BY p.proposed_at, c.title""",
                row ->
                    Fields.with("course", row.text("title"))
                        .and("givenName", row.text("given_name"))
                        .and("familyName", row.text("family_name"))
                        .and("at", row.instant("proposed_at"))
                        .entry(),
                accountId)));
  }

  /** Enrolments stay: results of teams refer to them. Pseudonyms that others know become others. */
  @Override
  public void erase(UUID accountId) {
    pseudonyms.redraw(accountId);
    sql.update(
        """
        DELETE p FROM roster_proposal p
          JOIN account a ON a.institution_id = p.institution_id AND a.email = p.email
         WHERE a.id = ?""",
        accountId);
  }
}
