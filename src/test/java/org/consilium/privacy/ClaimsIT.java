package org.consilium.privacy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.Treatment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No table is forgotten when a person asks for everything, or to be erased. */
@ExtendWith(ArquillianExtension.class)
class ClaimsIT {

  @Inject @Any private Instance<PersonalData> rooms;
  @Inject private Schema schema;

  @Test
  void everyColumnThatSaysWhoOrHoldsTextIsClaimedByOneRoom() {
    List<Claim> claims = rooms.stream().flatMap(room -> room.claims().stream()).toList();
    Set<Schema.Column> unclaimed = new TreeSet<>(schema.toBeClaimed());
    unclaimed.removeAll(claims.stream().map(ClaimsIT::column).collect(toSet()));
    assertThat(unclaimed)
        .as(
            """
            columns that no room answers for. What becomes of them when a person is erased? Add them
            to claims() of the room's PersonalData (in its control package; a new room writes one),
            with one of %s; have erase() do what the claim says, of() tell the person what the rows
            hold, and forgetWork() what a session long over keeps. Columns of free words also need
            their word in WholeDay, so that the erasure's test looks for it. ADR 19 says why""",
            List.of(Treatment.values()))
        .isEmpty();
    assertThat(claims.stream().collect(groupingBy(ClaimsIT::column, counting())))
        .as("columns that two rooms claim")
        .allSatisfy((column, times) -> assertThat(times).isEqualTo(1));
    assertThat(schema.toBeClaimed())
        .as("claims of columns that are not there, or need none")
        .containsAll(claims.stream().map(ClaimsIT::column).toList());
  }

  private static Schema.Column column(Claim claim) {
    return new Schema.Column(claim.table(), claim.column());
  }
}
