package org.consilium.casework.control.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.TextRule;

/**
 * One object of a case file with its path. Reads members and notes what is wrong with them; a
 * faulty member comes as null, so that reading goes on and tells everything at once.
 */
final class CaseNode {

  private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000_000L);
  private static final int MOST_DECIMALS = 6;

  private final JsonNode node;
  private final String path;
  private final CaseFaults faults;
  private final Set<String> read = new HashSet<>();

  CaseNode(JsonNode node, String path, CaseFaults faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
  }

  /** A text that must be there. */
  String text(String member, TextRule rule) {
    String text = givenOrNull(member, rule);
    if (text == null && !isFaulty(member)) {
      fault(member, "This text is missing.");
    }
    return text;
  }

  /** A text that may be absent, null or empty, which all mean the same. */
  String textOrNull(String member, TextRule rule) {
    JsonNode value = member(member);
    boolean empty = value != null && value.isTextual() && value.asText().isEmpty();
    return empty ? null : givenOrNull(member, rule);
  }

  /** A text that may be absent or null; an empty one must be allowed by the rule. */
  String givenOrNull(String member, TextRule rule) {
    JsonNode value = member(member);
    if (value == null) {
      return null;
    }
    if (!value.isTextual()) {
      return fault(member, "A text is expected here.");
    }
    return rule.flawOf(value.asText()).isEmpty()
        ? value.asText()
        : fault(member, CaseFaults.sentence(rule, rule.flawOf(value.asText()).get()));
  }

  Integer integer(String member, int least, int most) {
    JsonNode value = member(member);
    boolean fits =
        value != null
            && value.isIntegralNumber()
            && value.canConvertToInt()
            && value.intValue() >= least
            && value.intValue() <= most;
    return fits
        ? (Integer) value.intValue()
        : fault(member, "A whole number from %d to %d is expected here.".formatted(least, most));
  }

  BigDecimal number(String member) {
    BigDecimal number = numberOrNull(member);
    if (number == null && !isFaulty(member)) {
      fault(member, "This number is missing.");
    }
    return number;
  }

  BigDecimal numberOrNull(String member) {
    JsonNode value = member(member);
    if (value == null) {
      return null;
    }
    if (!value.isNumber()) {
      return fault(member, "A number is expected here, without quotation marks.");
    }
    BigDecimal number = value.decimalValue();
    boolean plain =
        number.abs().compareTo(GREATEST) <= 0
            && number.scale() <= MOST_DECIMALS
            && number.precision() - number.scale() > -MOST_DECIMALS;
    return plain ? number : fault(member, "At most a billion, with at most 6 decimals.");
  }

  <E extends Enum<E>> E oneOf(String member, Class<E> type) {
    JsonNode value = member(member);
    for (E constant : type.getEnumConstants()) {
      if (value != null && value.isTextual() && constant.name().equals(value.asText())) {
        return constant;
      }
    }
    return fault(member, "One of %s is expected here.".formatted(List.of(type.getEnumConstants())));
  }

  /** An object that must be there. */
  <T> T object(String member, Function<CaseNode, T> reader) {
    JsonNode value = member(member);
    if (value == null || !value.isObject()) {
      return fault(member, "An object { ... } is expected here.");
    }
    return read(value, at(member), reader);
  }

  /** A list; absent and null are the empty list. */
  <T> List<T> list(String member, int least, int most, Function<CaseNode, T> reader) {
    JsonNode value = member(member);
    if (value != null && !value.isArray()) {
      fault(member, "A list [ ... ] is expected here.");
      return List.of();
    }
    int size = value == null ? 0 : value.size();
    if (size < least || size > most) {
      fault(
          member, "From %d to %d entries are expected here, not %d.".formatted(least, most, size));
      return List.of();
    }
    List<T> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String place = at(member) + "[" + i + "]";
      if (value.get(i).isObject()) {
        entries.add(read(value.get(i), place, reader));
      } else {
        faults.add(place, "An object { ... } is expected here.");
      }
    }
    return entries;
  }

  /** Notes a fault of a member. */
  <T> T fault(String member, String detail) {
    faults.add(at(member), detail);
    return null;
  }

  /** Reads an object and refuses what nobody asked for. */
  <T> T read(JsonNode value, String place, Function<CaseNode, T> reader) {
    CaseNode child = new CaseNode(value, place, faults);
    T result = reader.apply(child);
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!child.read.contains(name)) {
                child.fault(CaseFaults.shown(name), "This member is unknown; please remove it.");
              }
            });
    return result;
  }

  private JsonNode member(String name) {
    read.add(name);
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private boolean isFaulty(String member) {
    return faults.list().stream().map(Fault::where).anyMatch(at(member)::equals);
  }

  private String at(String member) {
    return path.isEmpty() ? member : path + "." + member;
  }
}
