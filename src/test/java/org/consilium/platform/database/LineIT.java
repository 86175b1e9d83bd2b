package org.consilium.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.consilium.platform.time.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A line of its own commits or undoes as a whole, asks in order, and survives its connection. */
@ExtendWith(ArquillianExtension.class)
class LineIT {

  private static final String NUMBER = "SELECT n FROM line_it WHERE id = ?";
  private static final String HELD = "SELECT COUNT(*) FROM line_it WHERE id = ? LOCK IN SHARE MODE";
  private static final String PUT = "INSERT INTO line_it (id, n) VALUES (?, ?)";

  @Resource private ManagedExecutorService executor;
  @Inject private Lines lines;
  @Inject private Sql sql;
  @Inject private Apart apart;
  @PersistenceContext private EntityManager entities;

  private Line line;
  private UUID id;

  @BeforeEach
  void takeALine() {
    sql.update("CREATE TABLE IF NOT EXISTS line_it (id UUID PRIMARY KEY, n INT NOT NULL)");
    line = lines.line();
    id = Ids.random();
  }

  @AfterEach
  void hangUp() {
    line.close();
    sql.update("DROP TABLE line_it");
  }

  @Test
  void storesWhatWasDoneAndReturnsWhatTheWorkReturns() {
    assertThat(line.inTransaction(() -> sql.update(PUT, id, 1))).isEqualTo(1);
    assertThat(line.inTransaction(() -> sql.update(PUT, Ids.random(), 2))).isEqualTo(1);
    assertThat(stored()).contains(1);
  }

  @Test
  void undoesWhatAFailedWorkHasDone() {
    IllegalStateException failure = new IllegalStateException();
    assertThatThrownBy(
            () ->
                line.inTransaction(
                    () -> {
                      sql.update(PUT, id, 1);
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(stored()).isEmpty();
    assertThat(line.inTransaction(() -> sql.update(PUT, id, 2))).isEqualTo(1);
  }

  @Test
  void tellsADuplicateByItsName() {
    sql.update(PUT, id, 1);
    assertThatThrownBy(() -> line.inTransaction(() -> sql.update(PUT, id, 2)))
        .isInstanceOf(DuplicateKey.class);
    assertThat(stored()).contains(1);
  }

  @Test
  void answersQuestionsInTheirOrderAmongWhatIsDone() {
    List<Integer> seen =
        line.inTransaction(
            () -> {
              Supplier<List<Integer>> before = number(id);
              Supplier<List<Integer>> other = number(Ids.random());
              sql.update(PUT, id, 1);
              Supplier<List<Integer>> after = number(id);
              assertThat(other.get()).isEmpty();
              assertThat(before.get()).isEmpty();
              return after.get();
            });
    assertThat(seen).containsExactly(1);
    assertThat(number(id).get()).as("without a line it is asked at once").containsExactly(1);
  }

  @Test
  void aQuestionThatNobodyLooksAtIsStillAskedBeforeTheCommit() {
    line.inTransaction(() -> sql.soon("SELECT n FROM line_it WHERE id = ? FOR UPDATE", r -> 1, id));
    assertThatThrownBy(() -> line.inTransaction(() -> sql.soon("SELECT nonsense", r -> 1)))
        .isInstanceOf(SqlFailure.class);
  }

  @Test
  void whatIsDoneLaterIsDoneInItsTurnAndUndoneWithTheRest() {
    line.inTransaction(
        () -> {
          sql.later(PUT, id, 1);
          sql.later("UPDATE line_it SET n = n + 1 WHERE id = ?", id);
          assertThat(sql.first(NUMBER, row -> row.number("n"), id)).contains(2);
          sql.later("UPDATE line_it SET n = n * 10 WHERE id = ?", id);
          return null;
        });
    assertThat(stored()).contains(20);
    assertThatThrownBy(
            () ->
                line.inTransaction(
                    () -> {
                      sql.later("UPDATE line_it SET n = 0");
                      sql.later(PUT, id, 3);
                      return null;
                    }))
        .isInstanceOf(DuplicateKey.class);
    assertThat(stored()).as("a duplicate undoes all").contains(20);
    sql.later("UPDATE line_it SET n = 5 WHERE id = ?", id);
    assertThat(stored()).as("without a line it is done at once").contains(5);
  }

  @Test
  void storesWhereWhatIsRequiredIsSoAndNothingWhereItIsNot() {
    sql.update(PUT, id, 1);
    UUID other = Ids.random();
    line.inTransaction(() -> addWhileThereAre(1, other));
    assertThat(stored()).contains(2);

    assertThatThrownBy(() -> line.inTransaction(() -> addWhileThereAre(1, Ids.random())))
        .isInstanceOf(Outdated.class);
    assertThat(stored()).as("what went before is undone too").contains(2);
    assertThat(count()).isEqualTo(2);

    line.inTransaction(() -> addWhileThereAre(2, Ids.random()));
    assertThat(stored()).as("the line goes on").contains(3);
  }

  /** Three changes with a requirement in the middle. */
  private UUID addWhileThereAre(int rows, UUID next) {
    sql.later("UPDATE line_it SET n = n + 1 WHERE id = ?", id);
    sql.require(rows, "SELECT COUNT(*) FROM line_it");
    sql.later(PUT, next, 0);
    return next;
  }

  @Test
  void theSameHoldsOfChangesByTheHundred() {
    sql.update(PUT, id, 1);
    line.inTransaction(() -> putManyWhileThereAre(1));
    assertThat(count()).isEqualTo(101);
    assertThatThrownBy(() -> line.inTransaction(() -> putManyWhileThereAre(1)))
        .isInstanceOf(Outdated.class);
    assertThat(count()).isEqualTo(101);
  }

  private int putManyWhileThereAre(int rows) {
    sql.require(rows, "SELECT COUNT(*) FROM line_it");
    for (int i = 0; i < 100; i++) {
      sql.later(PUT, Ids.random(), i);
    }
    return rows;
  }

  @Test
  void whatARequirementLocksNobodyElseChangesUntilTheEnd() {
    sql.update(PUT, id, 1);
    line.inTransaction(
        () -> {
          sql.require(1, HELD, id);
          assertThat(sql.first(NUMBER, row -> row.number("n"), id)).contains(1);
          assertThatThrownBy(() -> apart.take(id)).isInstanceOf(SqlFailure.class);
          return null;
        });
    apart.take(id);
  }

  /** So it is with a phase, which is held, and the teams, which change only under it. */
  @Test
  void aRequirementBehindOneThatHadToWaitSeesWhatWasStoredMeanwhile() {
    UUID other = Ids.random();
    sql.update(PUT, id, 1);
    sql.update(PUT, other, 1);
    Future<?> waiting =
        apart.in(
            () -> {
              sql.update("UPDATE line_it SET n = n WHERE id = ?", id);
              sql.update("UPDATE line_it SET n = 2 WHERE id = ?", other);
              Future<?> behind = executor.submit(() -> line.inTransaction(() -> both(other)));
              while (!behind.isDone() && !isHolding()) {
                Thread.onSpinWait();
              }
              return behind;
            });
    assertThatThrownBy(waiting::get).hasCauseInstanceOf(Outdated.class);
    assertThat(count()).isEqualTo(2);
  }

  /** Whether somebody else is about to lock a row here. */
  private boolean isHolding() {
    return sql.list("SHOW FULL PROCESSLIST", row -> row.text("Info")).stream()
        .anyMatch(running -> running != null && running.contains("LOCK IN SHARE MODE"));
  }

  @Test
  void aRequirementThatLocksNothingWaitsForNobody() {
    sql.update(PUT, id, 1);
    UUID other = Ids.random();
    apart.in(
        () -> {
          sql.update("UPDATE line_it SET n = 2 WHERE id = ?", id);
          Future<?> beside = executor.submit(() -> line.inTransaction(() -> put(other)));
          assertThat(beside).succeedsWithin(Duration.ofSeconds(20));
          return other;
        });
    assertThat(sql.first(NUMBER, row -> row.number("n"), other)).contains(0);
  }

  /** While the row still has its old number. */
  private UUID put(UUID other) {
    sql.require(1, "SELECT COUNT(*) FROM line_it WHERE id = ? AND n = 1", id);
    sql.later(PUT, other, 0);
    return other;
  }

  private UUID both(UUID other) {
    sql.require(1, HELD, id);
    sql.require(1, "SELECT COUNT(*) FROM line_it WHERE id = ? AND n = 1", other);
    sql.later(PUT, Ids.random(), 0);
    return other;
  }

  @Test
  void aRequirementAmongQuestionsIsMetBeforeTheyAreAnswered() {
    sql.update(PUT, id, 1);
    assertThatThrownBy(
            () ->
                line.inTransaction(
                    () -> {
                      sql.require(2, "SELECT COUNT(*) FROM line_it");
                      return number(id).get();
                    }))
        .isInstanceOf(Outdated.class);
    assertThat(
            line.inTransaction(
                () -> {
                  sql.require(1, "SELECT COUNT(*) FROM line_it");
                  return number(id).get();
                }))
        .containsExactly(1);
  }

  @Test
  void withoutALineARequirementIsLookedAtAtOnce() {
    sql.require(0, "SELECT COUNT(*) FROM line_it");
    assertThatThrownBy(() -> sql.require(1, "SELECT COUNT(*) FROM line_it"))
        .isInstanceOf(Outdated.class);
  }

  private int count() {
    return sql.first("SELECT COUNT(*) AS n FROM line_it", row -> row.number("n")).orElseThrow();
  }

  @Test
  void aTransactionBesideItGoesAnotherWay() {
    assertThatThrownBy(
            () ->
                line.inTransaction(
                    () -> {
                      sql.update(PUT, id, 1);
                      apart.put(Ids.random(), 7);
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(sql.list("SELECT n FROM line_it", row -> row.number("n"))).containsExactly(7);
  }

  @Test
  void storesNothingTogetherWithWhatGoesAnotherWay() {
    assertThatThrownBy(
            () ->
                line.inTransaction(
                    () ->
                        sql.update(PUT, id, 1)
                            + entities
                                .createNativeQuery("INSERT INTO line_it (id, n) VALUES (?, 2)")
                                .setParameter(1, Ids.random())
                                .executeUpdate()))
        .isInstanceOf(SqlFailure.class);
    assertThat(sql.list("SELECT n FROM line_it", row -> row.number("n"))).isEmpty();
    assertThat(line.inTransaction(() -> sql.update(PUT, id, 3))).isEqualTo(1);
  }

  @Test
  void connectsAgainAfterItsConnectionWasLost() {
    long connection = line.inTransaction(() -> connectionId());
    sql.update("KILL CONNECTION " + connection);
    assertThatThrownBy(() -> line.inTransaction(() -> sql.update(PUT, id, 1)))
        .isInstanceOf(SqlFailure.class);
    assertThat(line.inTransaction(() -> sql.update(PUT, id, 2))).isEqualTo(1);
    assertThat(line.inTransaction(this::connectionId)).isNotEqualTo(connection);
    assertThat(stored()).contains(2);
  }

  @Test
  void keepsItsConnectionFromOneTransactionToTheNext() {
    long first = line.inTransaction(this::connectionId);
    assertThat(line.inTransaction(this::connectionId)).isEqualTo(first);
  }

  private long connectionId() {
    return sql.first("SELECT CONNECTION_ID() AS id", row -> row.big("id")).orElseThrow();
  }

  private Supplier<List<Integer>> number(UUID of) {
    return sql.soon(NUMBER, row -> row.number("n"), of);
  }

  private Optional<Integer> stored() {
    return sql.first(NUMBER, row -> row.number("n"), id);
  }
}
