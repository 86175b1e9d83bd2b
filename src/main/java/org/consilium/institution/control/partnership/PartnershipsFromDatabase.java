package org.consilium.institution.control.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.institution.Partnerships;
import org.consilium.institution.Sharing;
import org.consilium.platform.database.Sql;

/**
 * {@link Partnerships} by the clock: one whose last day is over is not in force, whether or not
 * anybody has noted it. That is {@code PartnershipLife.isInForce} in the database's words. While
 * one of the two schools is closed, none of its partnerships is in force.
 */
@ApplicationScoped
@Transactional
public class PartnershipsFromDatabase implements Partnerships {

  private static final String IN_FORCE =
      """
       FROM partnership p JOIN partnership_course c ON c.partnership_id = p.id
       JOIN institution proposer ON proposer.id = p.proposer_id AND NOT proposer.disabled
       JOIN institution partner ON partner.id = p.partner_id AND NOT partner.disabled
      WHERE p.state = 'IN_FORCE' AND p.over_at > ?""";

  private static final String EVER_AGREED =
      """
       FROM partnership p JOIN partnership_course c ON c.partnership_id = p.id
      WHERE p.state IN ('IN_FORCE', 'ENDED', 'EXPIRED', 'REPLACED')""";

  @Inject private Sql sql;
  @Inject private Clock clock;

  @Override
  public boolean share(UUID oneSchool, UUID otherSchool, UUID courseId) {
    return sql.first(
            "SELECT 1 AS one"
                + IN_FORCE
                + " AND c.course_id = ? AND ((p.proposer_id = ? AND p.partner_id = ?)"
                + " OR (p.proposer_id = ? AND p.partner_id = ?)) LIMIT 1",
            row -> row.number("one"),
            clock.instant(),
            courseId,
            oneSchool,
            otherSchool,
            otherSchool,
            oneSchool)
        .isPresent();
  }

  @Override
  public Set<UUID> coursesShared(UUID school) {
    return new HashSet<>(
        sql.list(
            "SELECT DISTINCT c.course_id"
                + IN_FORCE
                + " AND (p.proposer_id = ? OR p.partner_id = ?)",
            row -> row.uuid("course_id"),
            clock.instant(),
            school,
            school));
  }

  private record Partner(UUID school, Sharing sharing) {}

  @Override
  public Map<UUID, Sharing> partners(UUID owner, UUID courseId) {
    return sql
        .list(
            "SELECT IF(p.proposer_id = ?, p.partner_id, p.proposer_id) AS school,"
                + " p.team_results, p.individual_results"
                + IN_FORCE
                + " AND c.course_id = ? AND (p.proposer_id = ? OR p.partner_id = ?)",
            row ->
                new Partner(
                    row.uuid("school"),
                    new Sharing(row.flag("team_results"), row.flag("individual_results"))),
            owner,
            clock.instant(),
            courseId,
            owner,
            owner)
        .stream()
        .collect(Collectors.toMap(Partner::school, Partner::sharing));
  }

  private record Named(UUID school, Naming naming) {}

  @Override
  public Map<UUID, Naming> naming(UUID owner, UUID courseId) {
    return sql
        .list(
            "SELECT IF(p.proposer_id = ?, p.partner_id, p.proposer_id) AS school, p.naming"
                + EVER_AGREED
                + " AND c.course_id = ? AND (p.proposer_id = ? OR p.partner_id = ?)"
                + " ORDER BY p.answered_at, p.id",
            row -> new Named(row.uuid("school"), row.oneOf(Naming.class, "naming")),
            owner,
            courseId,
            owner,
            owner)
        .stream()
        .collect(Collectors.toMap(Named::school, Named::naming, (earlier, later) -> later));
  }
}
