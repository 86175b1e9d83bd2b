package org.consilium.caseboard.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.consilium.platform.config.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operations with a component that is missing, null or of another kind: none is ever read. */
class UnfitOperationTest {

  /** What may be left out. */
  private static final Set<String> OPEN = Set.of("cardType", "fields", "reaction");

  static Stream<Class<?>> operations() {
    return Stream.of(BoardOp.MemberOp.class, BoardOp.StaffOp.class)
        .flatMap(family -> Stream.of(family.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isReadWholeOrNotAtAll(Class<?> type) throws Exception {
    ObjectNode whole = json(type);
    assertThat(read(whole)).isInstanceOf(type);
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      if (OPEN.contains(name)) {
        assertThat(read(without(whole, name))).isInstanceOf(type);
      } else {
        refused(without(whole, name));
        refused(with(whole, name, "null"));
      }
      for (String wrong : wrong(component.getType())) {
        refused(with(whole, name, wrong));
      }
    }
    refused(with(whole, "more", "1"));
  }

  private static List<String> wrong(Class<?> type) {
    List<String> wrong = new ArrayList<>(List.of("[[]]", "1e999999999", "[null]"));
    if (type != Map.class) {
      wrong.add("{}");
    }
    if (type == boolean.class || type == int.class) {
      wrong.add("\"1\"");
      wrong.add("99999999999999999999");
      wrong.add("1.5");
    } else if (type != String.class) {
      wrong.add("\"neither id nor choice\"");
      wrong.add("7");
    }
    if (type == String.class) {
      wrong.remove("1e999999999");
    }
    return wrong;
  }

  private static ObjectNode json(Class<?> type) throws Exception {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Stream.of(components).map(one -> value(one.getType())).toArray();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object op = type.getDeclaredConstructor(types).newInstance(values);
    return (ObjectNode)
        Json.mapper().readTree(Json.mapper().writerFor(BoardOp.class).writeValueAsString(op));
  }

  private static Object value(Class<?> type) {
    Map<Class<?>, Object> values = new HashMap<>();
    values.put(UUID.class, UUID.randomUUID());
    values.put(String.class, "a0");
    values.put(int.class, 1);
    values.put(boolean.class, true);
    values.put(Map.class, Map.of("dose", "5 mg"));
    values.put(ChangeSet.class, ChangeSet.between("a", "b"));
    return type.isEnum() ? type.getEnumConstants()[0] : values.get(type);
  }

  private static ObjectNode without(ObjectNode whole, String name) {
    ObjectNode copy = whole.deepCopy();
    copy.remove(name);
    return copy;
  }

  private static JsonNode with(ObjectNode whole, String name, String json)
      throws JsonProcessingException {
    return whole.deepCopy().set(name, Json.mapper().readTree(json));
  }

  private static BoardOp read(JsonNode json) throws JsonProcessingException {
    return Json.mapper().treeToValue(json, BoardOp.class);
  }

  private static void refused(JsonNode json) {
    assertThatThrownBy(() -> read(json))
        .as(json.toString())
        .isInstanceOf(JsonProcessingException.class);
  }
}
