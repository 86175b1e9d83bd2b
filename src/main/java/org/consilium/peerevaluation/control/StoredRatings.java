package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.time.Ids;

/** The stored ratings. */
@ApplicationScoped
public class StoredRatings {

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** Keeps the rating; one statement, so that two devices of one rater cannot meet in between. */
  void put(UUID phaseId, UUID raterId, UUID rateeId, PeerRating rating) {
    Map<Competency, Integer> scores = rating.scores();
    sql.update(
        """
        INSERT INTO peer_rating (delivery_id, phase_id, rater_id, ratee_id, values_and_ethics,
          roles_and_responsibilities, communication, teams_and_teamwork, strength, suggestion,
          stored_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE values_and_ethics = VALUE(values_and_ethics),
          roles_and_responsibilities = VALUE(roles_and_responsibilities),
          communication = VALUE(communication), teams_and_teamwork = VALUE(teams_and_teamwork),
          strength = VALUE(strength), suggestion = VALUE(suggestion), stored_at = VALUE(stored_at)
        """,
        Ids.random(),
        phaseId,
        raterId,
        rateeId,
        scores.get(Competency.VALUES_AND_ETHICS),
        scores.get(Competency.ROLES_AND_RESPONSIBILITIES),
        scores.get(Competency.COMMUNICATION),
        scores.get(Competency.TEAMS_AND_TEAMWORK),
        rating.strength(),
        rating.suggestion(),
        clock.instant());
  }

  /** All ratings of a phase in the random order of their delivery ids. */
  List<StoredRating> ofPhase(UUID phaseId) {
    return sql.list(
        "SELECT * FROM peer_rating WHERE phase_id = ? ORDER BY delivery_id",
        StoredRatings::rating,
        phaseId);
  }

  /** What one student gave. */
  List<StoredRating> by(UUID phaseId, UUID raterId) {
    return sql.list(
        "SELECT * FROM peer_rating WHERE phase_id = ? AND rater_id = ?",
        StoredRatings::rating,
        phaseId,
        raterId);
  }

  /** What one student was given, in the random order of the delivery ids. */
  List<StoredRating> of(UUID phaseId, UUID rateeId) {
    return sql.list(
        "SELECT * FROM peer_rating WHERE phase_id = ? AND ratee_id = ? ORDER BY delivery_id",
        StoredRatings::rating,
        phaseId,
        rateeId);
  }

  /** Whether one of these people has rated somebody in the session since. */
  boolean hasRated(UUID sessionId, Collection<UUID> raterIds, Instant since) {
    List<Object> parameters = new ArrayList<>(List.of(sessionId, since));
    parameters.addAll(raterIds);
    return sql.first(
            """
            SELECT 1 FROM peer_rating r JOIN session_phase p ON p.id = r.phase_id
             WHERE p.session_id = ? AND r.stored_at >= ? AND r.rater_id IN (%s) LIMIT 1"""
                .formatted(Sql.marks(raterIds.size())),
            row -> true,
            parameters.toArray())
        .isPresent();
  }

  private static StoredRating rating(Row row) {
    Map<Competency, Integer> scores = new EnumMap<>(Competency.class);
    for (Competency competency : Competency.values()) {
      scores.put(competency, row.number(competency.name().toLowerCase(Locale.ROOT)));
    }
    return new StoredRating(
        row.uuid("delivery_id"),
        row.uuid("rater_id"),
        row.uuid("ratee_id"),
        new PeerRating(scores, row.text("strength"), row.text("suggestion")),
        row.instant("stored_at"));
  }
}
