package org.consilium.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  interface Open {}

  sealed interface Family extends Open permits CardMoved, HandedIn {}

  record CardMoved(String lane) implements Family {}

  record HandedIn(Instant at) implements Family {}

  record Envelope(Open body) {}

  @Test
  void aSealedFamilyTravelsByTheNamesOfItsRecords() throws JsonProcessingException {
    assertThat(Json.mapper().writeValueAsString(new Envelope(new CardMoved("PLAN"))))
        .isEqualTo("{\"body\":{\"type\":\"card-moved\",\"lane\":\"PLAN\"}}");
    assertThat(
            Json.mapper()
                .readValue(
                    "{\"type\":\"handed-in\",\"at\":\"2026-11-22T17:00:00Z\"}", Family.class))
        .isEqualTo(new HandedIn(Instant.parse("2026-11-22T17:00:00Z")));
  }

  sealed interface Plain permits CardDeleted {}

  record CardDeleted(int card) implements Plain {}

  record Log(List<Plain> ops) {}

  @Test
  void aSealedFamilyNeedNotSayThatItTravels() throws JsonProcessingException {
    Log log = new Log(List.of(new CardDeleted(7)));
    String json = "{\"ops\":[{\"type\":\"card-deleted\",\"card\":7}]}";
    assertThat(Json.mapper().writeValueAsString(log)).isEqualTo(json);
    assertThat(Json.mapper().readValue(json, Log.class)).isEqualTo(log);
  }

  private enum Grade {
    FIRST
  }

  private record Typed(Integer number, boolean flag, Grade grade) {}

  @Test
  void valuesOfTheWrongTypeAreRefusedAndNotBent() throws JsonProcessingException {
    assertThat(
            Json.mapper()
                .readValue("{\"number\":3,\"flag\":true,\"grade\":\"FIRST\"}", Typed.class))
        .isEqualTo(new Typed(3, true, Grade.FIRST));
    for (String json :
        List.of(
            "{\"number\":3.7}",
            "{\"number\":\"3\"}",
            "{\"number\":true}",
            "{\"flag\":\"true\"}",
            "{\"flag\":1}",
            "{\"grade\":0}",
            "{\"grade\":\"first\"}")) {
      assertThatThrownBy(() -> Json.mapper().readValue(json, Typed.class))
          .as(json)
          .isInstanceOf(JsonProcessingException.class);
    }
  }

  @Test
  void whatTheFamilyDoesNotPermitIsRefused() {
    for (String json :
        List.of("{\"type\":\"card-eaten\"}", "{\"lane\":\"PLAN\"}", "[]", "{\"type\":7}")) {
      assertThatThrownBy(() -> Json.mapper().readValue(json, Family.class))
          .isInstanceOf(JsonProcessingException.class);
    }
  }
}
