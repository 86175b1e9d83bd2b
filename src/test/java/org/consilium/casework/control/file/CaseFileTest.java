package org.consilium.casework.control.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.consilium.casework.entity.CaseContent;
import org.consilium.casework.entity.CasePart;
import org.consilium.platform.config.Json;
import org.consilium.platform.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> DISCIPLINES = new TreeSet<>(List.of("NUR", "PHA", "MED"));

  @Test
  void theDemoCaseIsReadInFull() throws IOException {
    CaseContent content = read(demo()).content().orElseThrow();
    assertThat(content.stages()).hasSize(3);
    assertThat(content.language()).isEqualTo("en");
    assertThat(content.patient().age()).isEqualTo(78);
    assertThat(content.parts().map(CasePart::discipline)).contains("NUR", "PHA", "MED", null);
    assertThat(content.parts().map(CasePart::id)).doesNotHaveDuplicates().doesNotContainNull();
    assertThat(content.partsUpTo(1)).isEqualTo(content.stages().get(0).parts());
  }

  @Test
  void whatIsKeptIsReadBackTheSame() throws IOException {
    CaseContent content = read(demo()).content().orElseThrow();
    String kept = Json.mapper().writeValueAsString(content);
    assertThat(Json.mapper().readValue(kept, CaseContent.class)).isEqualTo(content);
  }

  @Test
  void everyFaultIsToldWithItsPath() {
    assertThat(faultsOf(root -> part(root).put("kind", "RUMOUR")))
        .containsExactly("stages[0].parts[0].kind");
    assertThat(faultsOf(root -> part(root).put("discipline", "VET")))
        .containsExactly("stages[0].parts[0].discipline");
    assertThat(faultsOf(root -> part(root).put("discipline", "")))
        .containsExactly("stages[0].parts[0].discipline");
    assertThat(faultsOf(root -> part(root).remove("text")))
        .containsExactly("stages[0].parts[0].text");
    assertThat(faultsOf(root -> part(root).put("title", "a\nb")))
        .containsExactly("stages[0].parts[0].title");
    assertThat(faultsOf(root -> part(root).put("disciplne", "NUR")))
        .containsExactly("stages[0].parts[0].disciplne");
    assertThat(faultsOf(root -> part(root).set("medications", list("{\"drug\":\"A\"}"))))
        .containsExactly("stages[0].parts[0].medications");
    assertThat(faultsOf(root -> root.put("format", "consilium-case/2"))).containsExactly("format");
    assertThat(faultsOf(root -> root.put("language", "german language")))
        .containsExactly("language");
    assertThat(faultsOf(root -> root.remove("patient"))).containsExactly("patient");
    assertThat(faultsOf(root -> ((ObjectNode) root.get("patient")).put("age", 131)))
        .containsExactly("patient.age");
    assertThat(faultsOf(root -> root.set("stages", list()))).containsExactly("stages");
  }

  @Test
  void measurementsAreNumbersInOrderOfSize() {
    assertThat(
            faultsOf(
                root ->
                    measured(
                        root,
                        "{\"name\":\"K\",\"unit\":\"\",\"values\":[{\"at\":\"day 0\",\"value\":4}]}")))
        .isEmpty();
    assertThat(
            faultsOf(
                root ->
                    measured(
                        root,
                        "{\"name\":\"K\",\"unit\":\"\",\"values\":[{\"at\":\"day 0\",\"value\":\"4\"}]}")))
        .containsExactly("stages[0].parts[0].measurements[0].values[0].value");
    assertThat(
            faultsOf(
                root ->
                    measured(
                        root,
                        "{\"name\":\"K\",\"unit\":\"\",\"low\":5,\"high\":4,\"values\":[{\"at\":\"day 0\",\"value\":4}]}")))
        .containsExactly("stages[0].parts[0].measurements[0].low");
    assertThat(
            faultsOf(
                root ->
                    measured(
                        root, "{\"name\":\"K\",\"values\":[{\"at\":\"day 0\",\"value\":1e999}]}")))
        .containsExactly(
            "stages[0].parts[0].measurements[0].unit",
            "stages[0].parts[0].measurements[0].values[0].value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"format\":1,\"format\":2}", "{} {}", "null", "\u0000"})
  void whatIsNoCaseIsRefusedAsAWhole(String text) {
    CaseFile.Reading reading = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.content()).isEmpty();
    assertThat(reading.faults()).isNotEmpty();
  }

  @Test
  void deepNestingAndManyFaultsEndInABoundedAnswer() {
    assertThat(read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)).faults()).hasSize(1);
    String parts = "{},".repeat(30) + "{}";
    String stages = ("{\"parts\":[" + parts.substring(3) + "]},").repeat(11) + "{}";
    assertThat(read(("{\"stages\":[" + stages + "]}").getBytes(StandardCharsets.UTF_8)).faults())
        .hasSize(101);
  }

  private static List<String> faultsOf(Consumer<ObjectNode> spoil) {
    ObjectNode root =
        parsed(
            """
            {"format":"consilium-case/1","title":"T","patient":{"name":"N","age":7},
             "stages":[{"title":"S","parts":[
               {"title":"P","kind":"NARRATIVE","source":"Q","text":"X"}]}]}""");
    spoil.accept(root);
    return read(root.toString().getBytes(StandardCharsets.UTF_8)).faults().stream()
        .map(Fault::where)
        .toList();
  }

  private static void measured(ObjectNode root, String measurement) {
    part(root).put("kind", "LABS").set("measurements", list(measurement));
  }

  private static ObjectNode part(ObjectNode root) {
    return (ObjectNode) root.at("/stages/0/parts/0");
  }

  private static ArrayNode list(String... entries) {
    ArrayNode list = JSON.createArrayNode();
    List.of(entries).forEach(entry -> list.add(parsed(entry)));
    return list;
  }

  private static ObjectNode parsed(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static CaseFile.Reading read(byte[] file) {
    return CaseFile.read(file, DISCIPLINES);
  }

  private static byte[] demo() throws IOException {
    try (InputStream in = CaseFile.class.getResourceAsStream("/org/consilium/demo/case.json")) {
      return in.readAllBytes();
    }
  }
}
