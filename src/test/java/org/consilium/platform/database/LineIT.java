package org.consilium.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
  private static final String PUT = "INSERT INTO line_it (id, n) VALUES (?, ?)";

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
