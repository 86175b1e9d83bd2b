package org.consilium.institution.control;

import static java.util.function.Function.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.platform.database.AskedTogether;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.security.SignInEnded;
import org.consilium.platform.security.SignIns;
import org.consilium.platform.time.Ids;

/**
 * The sign-ins that are good: kept in the database, so that a restart or another node signs nobody
 * out; they last fourteen days from their last use.
 */
@ApplicationScoped
public class SignInBook implements SignIns {

  /** How long a sign-in lasts without being used. */
  public static final Duration LIFE = Duration.ofDays(14);

  /** A use is written down at most this often. */
  private static final Duration RENEWED_AFTER = Duration.ofMinutes(10);

  private static final int ASKED_AT_ONCE = 500;

  @Inject private Sql sql;
  @Inject private Clock clock;
  @Inject private Event<SignInEnded> signInEnded;
  @Inject private SignInTrail trail;

  private final AskedTogether<String, Good> together = new AskedTogether<>(this::good);

  /**
   * Asked with every request, and one question: a transaction around it would cost more. A hall
   * that comes back at once asks {@link AskedTogether together}; each renews their own.
   */
  @Override
  public Optional<Actor> actorOf(String token) {
    Optional<Good> good = together.ask(token);
    good.ifPresent(found -> renew(List.of(found)));
    return good.map(Good::actor);
  }

  @Override
  public Set<String> stillGood(Collection<String> tokens) {
    Map<String, Good> good = good(tokens);
    renew(good.values());
    return good.keySet();
  }

  private Map<String, Good> good(Collection<String> tokens) {
    Map<String, Good> found = new HashMap<>();
    List<String> all = List.copyOf(tokens);
    for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
      found.putAll(goodAmong(all.subList(from, Math.min(all.size(), from + ASKED_AT_ONCE))));
    }
    return found;
  }

  private Map<String, Good> goodAmong(List<String> tokens) {
    Map<ByteBuffer, String> byHash =
        tokens.stream()
            .collect(
                Collectors.toMap(token -> ByteBuffer.wrap(Secrets.hash(token)), token -> token));
    List<Object> parameters =
        new ArrayList<>(byHash.keySet().stream().map(ByteBuffer::array).toList());
    parameters.add(clock.instant());
    return sql
        .list(
            """
            SELECT s.id, s.token_hash, s.account_id, s.last_used_at, a.institution_id,
                   (SELECT GROUP_CONCAT(r.role) FROM account_role r WHERE r.account_id = a.id) roles
              FROM sign_in s JOIN account a ON a.id = s.account_id
              JOIN institution i ON i.id = a.institution_id
             WHERE s.token_hash IN (%s) AND s.expires_at > ?
               AND NOT a.disabled AND NOT i.disabled"""
                .formatted(Sql.marks(byHash.size())),
            row -> new Good(row.bytes("token_hash"), actor(row), row.instant("last_used_at")),
            parameters.toArray())
        .stream()
        .collect(
            Collectors.toMap(good -> byHash.get(ByteBuffer.wrap(good.tokenHash())), identity()));
  }

  /** A sign-in that is good. */
  private record Good(byte[] tokenHash, Actor actor, Instant lastUsed) {}

  /** Writes down that they were used, unless that was written a moment ago. */
  private void renew(Collection<Good> used) {
    Instant now = clock.instant();
    List<UUID> due =
        used.stream()
            .filter(good -> good.lastUsed().plus(RENEWED_AFTER).isBefore(now))
            .map(good -> good.actor().signInId())
            .toList();
    if (!due.isEmpty()) {
      List<Object> parameters = new ArrayList<>(List.of(now, now.plus(LIFE)));
      parameters.addAll(due);
      sql.update(
          "UPDATE sign_in SET last_used_at = ?, expires_at = ? WHERE id IN (%s)"
              .formatted(Sql.marks(due.size())),
          parameters.toArray());
    }
  }

  /** Opens a sign-in on a device without a name. */
  @Transactional
  public String open(UUID accountId) {
    return open(accountId, null);
  }

  /**
   * Opens a sign-in and returns its token, which is kept nowhere.
   *
   * @param device what the person knows the device by, or null
   */
  @Transactional
  public String open(UUID accountId, String device) {
    Instant now = clock.instant();
    String token = Secrets.token();
    sql.update(
        """
        INSERT INTO sign_in
          (id, token_hash, account_id, created_at, last_used_at, expires_at, device)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        Ids.next(),
        Secrets.hash(token),
        accountId,
        now,
        now,
        now.plus(LIFE),
        device);
    sql.update("UPDATE account SET last_signed_in_at = ? WHERE id = ?", now, accountId);
    return token;
  }

  /**
   * Opens a sign-in if the account still has this password. The account is held: whoever ends its
   * sign-ins comes before, and this is refused, or after, and ends this one too.
   *
   * @param device what the person knows the device by, or null
   */
  @Transactional
  public Optional<String> open(UUID accountId, String passwordHash, String device) {
    return sql.first(
            "SELECT password_hash, disabled FROM account WHERE id = ? FOR UPDATE",
            row -> !row.flag("disabled") && passwordHash.equals(row.text("password_hash")),
            accountId)
        .filter(unchanged -> unchanged)
        .map(unchanged -> open(accountId, device));
  }

  /** Ends this one sign-in. */
  @Transactional
  public void end(Actor actor) {
    trail.left(actor);
    end(actor.accountId(), actor.signInId());
  }

  /** The sign-ins of an account that are good, the last used first. */
  @Transactional
  public List<OpenSignIn> of(UUID accountId) {
    return sql.list(
        """
        SELECT id, device, created_at, last_used_at FROM sign_in
         WHERE account_id = ? AND expires_at > ? ORDER BY last_used_at DESC, id""",
        row ->
            new OpenSignIn(
                row.uuid("id"),
                row.text("device"),
                row.instant("created_at"),
                row.instant("last_used_at")),
        accountId,
        clock.instant());
  }

  /** Ends all sign-ins of an account. */
  @Transactional
  public void endAll(UUID accountId) {
    sql.update("DELETE FROM sign_in WHERE account_id = ?", accountId);
    signInEnded.fire(new SignInEnded(accountId, null));
  }

  /** Ends all sign-ins of a school's people. */
  @Transactional
  public void endAllOfSchool(UUID institutionId) {
    sql.list(
            """
            SELECT DISTINCT s.account_id FROM sign_in s JOIN account a ON a.id = s.account_id
             WHERE a.institution_id = ?""",
            row -> row.uuid("account_id"),
            institutionId)
        .forEach(this::endAll);
  }

  /** Ends the sign-ins of an account but for one, which may be of somebody else. */
  @Transactional
  public void endOthers(UUID accountId, UUID except) {
    sql.list(
            "SELECT id FROM sign_in WHERE account_id = ? AND id <> ?",
            row -> row.uuid("id"),
            accountId,
            except)
        .forEach(id -> end(accountId, id));
  }

  /** Ends one sign-in of an account, if it has it. */
  @Transactional
  public boolean end(UUID accountId, UUID signInId) {
    boolean ended =
        sql.update("DELETE FROM sign_in WHERE id = ? AND account_id = ?", signInId, accountId) > 0;
    if (ended) {
      signInEnded.fire(new SignInEnded(accountId, signInId));
    }
    return ended;
  }

  private static Actor actor(Row row) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (row.text("roles") != null) {
      Arrays.stream(row.text("roles").split(",")).map(Role::valueOf).forEach(roles::add);
    }
    return new Actor(row.uuid("account_id"), row.uuid("institution_id"), roles, row.uuid("id"));
  }
}
