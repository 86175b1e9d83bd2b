package org.consilium.caseboard.control.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.refusalOf;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.layout.BuiltInTemplate;
import org.consilium.caseboard.entity.rules.layout.CommonLane;
import org.consilium.caseboard.entity.rules.layout.LaneSpec;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft;
import org.consilium.caseboard.entity.rules.layout.TemplateRule;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.time.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateFileTest {

  private static final String HEAD = "\"format\": \"consilium-board-template/1\", \"name\": \"A\"";

  static Stream<Arguments> faulty() {
    return Stream.of(
        arguments("", List.of("")),
        arguments("name;lanes", List.of("line 1")),
        arguments("{\"format\":", List.of("line 1")),
        arguments("{\"format\": 1, \"format\": 2}", List.of("line 1")),
        arguments("[]", List.of("")),
        arguments("{} {}", List.of("line 1")),
        arguments("{}", List.of("format")),
        arguments("{\"format\": \"consilium-case/1\"}", List.of("format")),
        arguments("{\"format\": \"consilium-board-template/2\"}", List.of("format")),
        arguments("{\"format\": 1}", List.of("format")),
        arguments("{%s}".formatted(HEAD), List.of("lanes")),
        arguments("{%s, \"lanes\": 7}".formatted(HEAD), List.of("lanes")),
        arguments("{%s, \"lanes\": [], \"Lanes\": 1}".formatted(HEAD), List.of("members", "lanes")),
        arguments(lanes("7"), List.of("lane 1", "lane 1, title", "lane 1, cardType")),
        arguments(lanes("{\"title\": 7, \"cardType\": \"NOTE\"}"), List.of("lane 1, title")),
        arguments(
            lanes("{\"title\": \"A\", \"cardType\": \"NOTE\", \"colour\": \"red\"}"),
            List.of("lane 1, members")),
        arguments(
            lanes("{\"title\": \"%s\", \"cardType\": \"STICKER\"}".formatted("x".repeat(61))),
            List.of("lane 1, title", "lane 1, cardType")),
        arguments(
            lanes("{\"title\": \"A\", \"cardType\": \"NOTE\"}, ".repeat(12) + "{}"),
            List.of("lanes")));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("faulty")
  void everythingWrongIsSaidWithItsPlace(String file, List<String> places) {
    assertThat(refused(file.getBytes(StandardCharsets.UTF_8)))
        .extracting(Fault::where)
        .containsAll(places);
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThat(refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1}))
        .extracting(Fault::where)
        .containsExactly("line 1");
  }

  @ParameterizedTest
  @EnumSource(BuiltInTemplate.class)
  void whatIsWrittenIsReadAgain(BuiltInTemplate builtIn) {
    StoredTemplate template =
        new StoredTemplate(
            Ids.random(),
            Ids.random(),
            "Größe \"7\" </script>",
            builtIn.layout(),
            3,
            Instant.EPOCH);
    assertThat(TemplateFile.read(TemplateFile.write(template).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(TemplateDraft.of(template.name(), builtIn.layout()));
  }

  @Test
  void theExampleOfThePageIsRead() throws IOException {
    String page = Files.readString(Path.of("src/docs/board-template-format.md"));
    String example = page.substring(page.indexOf("    {\n"));
    TemplateDraft draft = TemplateFile.read(example.getBytes(StandardCharsets.UTF_8));
    assertThat(TemplateRule.layoutOf(draft).lanes())
        .extracting(LaneSpec::id)
        .containsExactly("LANE_1", "PROBLEMS", "PLAN");
    for (CommonLane lane : CommonLane.values()) {
      assertThat(page).contains("`" + lane + "`");
    }
  }

  private static List<Fault> refused(byte[] file) {
    DomainProblem refusal = refusalOf(() -> TemplateFile.read(file));
    assertThat(refusal.code()).isEqualTo("caseboard.faulty-template-file");
    return refusal.faults();
  }

  private static String lanes(String lanes) {
    return "{%s, \"lanes\": [%s]}".formatted(HEAD, lanes);
  }
}
