package org.consilium.protocol;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.card.CardField;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.card.FieldKind;
import org.junit.jupiter.api.Test;

/** What the browser believes of the fields of a card is what the server's types of cards say. */
class CardTypesTwinTest {

  private static final Path TWIN = Path.of("src/main/webui/src/features/caseboard/cardTypes.ts");

  private static final String HEAD =
      """
      // Written from the server's types of cards: change those, then run
      //   mvn -q test -Dtest=CardTypesTwinTest -Dconsilium.protocol.write=true
      // A test compares this page with the types and fails when they differ.

      import type { CardType } from '@/shared/live/messages';

      /** What the value of a field is: one of its choices, free text, the code of a discipline, an account's id. */
      export type FieldKind = %s;

      export interface CardField {
        name: string;
        kind: FieldKind;
        choices: readonly string[];
      }

      /** By type of card the fields beside its words, in the order in which they are filled in. */
      export const CARD_TYPES = {
      %s
      } as const satisfies Record<CardType, readonly CardField[]>;
      """;

  @Test
  void theTypeScriptTwinSaysWhatTheTypesSay() throws IOException {
    String kinds =
        Stream.of(FieldKind.values())
            .map(FieldKind::name)
            .map(this::quoted)
            .collect(joining(" | "));
    String types = Stream.of(CardType.values()).map(this::type).collect(joining("\n"));
    String written = HEAD.formatted(kinds, types);
    if (Boolean.getBoolean("consilium.protocol.write")) {
      Files.writeString(TWIN, written);
    }
    assertThat(Files.readString(TWIN)).isEqualTo(written);
  }

  private String type(CardType type) {
    String fields = type.fields().stream().map(this::field).collect(joining());
    return "  %s: [%s],".formatted(type, fields.isEmpty() ? "" : "\n" + fields + "  ");
  }

  private String field(CardField field) {
    String choices = field.choices().stream().map(this::quoted).collect(joining(", "));
    return "    { name: '%s', kind: '%s', choices: [%s] },\n"
        .formatted(field.name(), field.kind(), choices);
  }

  private String quoted(String text) {
    return "'" + text + "'";
  }
}
