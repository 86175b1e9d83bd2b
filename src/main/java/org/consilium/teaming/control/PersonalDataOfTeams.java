package org.consilium.teaming.control;

import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
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

/** The room's part of {@link PersonalData}; teammates are not named to whoever asks for theirs. */
@ApplicationScoped
public class PersonalDataOfTeams implements PersonalData {

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("team_set", OF_THE_SCHOOL, "name"),
        Claim.of("team", OF_THE_SCHOOL, "name"),
        Claim.of("team_member", KEPT_UNDER_PSEUDONYM, "account_id"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "teaming.teams",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                """
                SELECT c.title, s.name set_name, t.name,
                       (SELECT COUNT(*) FROM team_member o WHERE o.team_id = t.id) members
                  FROM team_member m JOIN team t ON t.id = m.team_id
                  JOIN team_set s ON s.id = m.team_set_id JOIN course c ON c.id = s.course_id
                 WHERE m.account_id = ? AND s.published ORDER BY s.created_at""",
                row ->
                    Fields.with("course", row.text("title"))
                        .and("teamSet", row.text("set_name"))
                        .and("team", row.text("name"))
                        .and("members", row.number("members"))
                        .entry(),
                accountId)));
  }

  @Override
  public void erase(UUID accountId) {
    // the team keeps its member, under the pseudonym
  }
}
