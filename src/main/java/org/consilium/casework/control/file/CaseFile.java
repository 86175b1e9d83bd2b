package org.consilium.casework.control.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilium.casework.entity.CaseContent;
import org.consilium.casework.entity.CaseFact;
import org.consilium.casework.entity.CasePart;
import org.consilium.casework.entity.CasePatient;
import org.consilium.casework.entity.CaseStage;
import org.consilium.casework.entity.MeasuredValue;
import org.consilium.casework.entity.Measurement;
import org.consilium.casework.entity.Medication;
import org.consilium.casework.entity.PartKind;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.LanguageTag;
import org.consilium.platform.text.TextRule;
import org.consilium.platform.text.UploadedText;
import org.consilium.platform.time.Ids;

/** Reads a case file ({@code src/docs/case-format.md}): a whole case, or all that is wrong. */
public final class CaseFile {

  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = 1_000_000;

  private static final String FORMAT = "consilium-case/1";
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .reader();

  /**
   * What a file holds.
   *
   * @param text the file as text, empty when it could not be read
   * @param content the case, unless there are faults
   */
  public record Reading(String text, Optional<CaseContent> content, List<Fault> faults) {}

  private final Set<String> disciplines;
  private final CaseFaults faults = new CaseFaults();

  private CaseFile(Set<String> disciplines) {
    this.disciplines = disciplines;
  }

  /**
   * Reads the bytes of a file.
   *
   * @param disciplines the codes that a lens part may have
   */
  public static Reading read(byte[] bytes, Set<String> disciplines) {
    return new CaseFile(disciplines).read(UploadedText.of(bytes, MOST_BYTES));
  }

  private Reading read(UploadedText upload) {
    return switch (upload) {
      case UploadedText.Readable(String text) -> read(text);
      case UploadedText.Unreadable(int line, String reason) -> {
        faults.add(line == 0 ? "" : "line " + line, reason);
        yield new Reading("", Optional.empty(), faults.list());
      }
    };
  }

  private Reading read(String text) {
    CaseContent content = null;
    try {
      JsonNode root = JSON.readTree(text);
      if (root.isObject()) {
        content = new CaseNode(root, "", faults).read(root, "", this::content);
      } else {
        faults.add("", "The file does not hold one JSON object { ... }.");
      }
    } catch (JsonProcessingException e) {
      faults.add(place(e), "From here on this is not valid JSON, or a member stands here twice.");
    }
    List<Fault> found = faults.list();
    return new Reading(
        text, found.isEmpty() ? Optional.ofNullable(content) : Optional.empty(), found);
  }

  private static String place(JsonProcessingException e) {
    var at = e.getLocation();
    return at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private CaseContent content(CaseNode node) {
    if (!FORMAT.equals(node.text("format", TextRule.line(1, 40)))) {
      node.fault("format", "This file is not in the format " + FORMAT + ".");
    }
    return new CaseContent(
        node.text("title", TextRule.line(1, 200)),
        language(node),
        node.textOrNull("summary", TextRule.lines(0, 2_000)),
        node.object("patient", CaseFile::patient),
        node.list("stages", 1, 12, this::stage));
  }

  private static String language(CaseNode node) {
    String tag = node.textOrNull("language", TextRule.line(1, LanguageTag.MOST_CHARACTERS));
    return tag == null
        ? null
        : LanguageTag.of(tag).orElseGet(() -> node.fault("language", LanguageTag.EXPECTED));
  }

  private static CasePatient patient(CaseNode node) {
    String name = node.text("name", TextRule.line(1, 120));
    Integer age = node.integer("age", 0, 130);
    return new CasePatient(
        name,
        age == null ? 0 : age,
        node.textOrNull("sex", TextRule.line(0, 40)),
        node.list("facts", 0, 12, CaseFile::fact));
  }

  private static CaseFact fact(CaseNode node) {
    return new CaseFact(
        node.text("label", TextRule.line(1, 60)), node.text("text", TextRule.lines(1, 500)));
  }

  private CaseStage stage(CaseNode node) {
    return new CaseStage(
        node.text("title", TextRule.line(1, 120)), node.list("parts", 1, 30, this::part));
  }

  private CasePart part(CaseNode node) {
    CasePart part =
        new CasePart(
            Ids.random(),
            node.text("title", TextRule.line(1, 120)),
            node.oneOf("kind", PartKind.class),
            node.text("source", TextRule.line(1, 200)),
            discipline(node),
            node.textOrNull("text", TextRule.lines(0, 4_000)),
            node.list("measurements", 0, 40, CaseFile::measurement),
            node.list("medications", 0, 40, CaseFile::medication));
    if (part.kind() != null) {
      requireWhatBelongs(node, part);
    }
    return part;
  }

  private String discipline(CaseNode node) {
    String code = node.givenOrNull("discipline", TextRule.line(1, 8));
    if (code != null && !disciplines.contains(code)) {
      return node.fault(
          "discipline", "There is no such discipline; known are " + String.join(", ", disciplines));
    }
    return code;
  }

  private static void requireWhatBelongs(CaseNode node, CasePart part) {
    PartKind kind = part.kind();
    if (kind.needsText() && part.text() == null) {
      node.fault("text", "A part of kind %s needs a text.".formatted(kind));
    }
    requireList(node, "measurements", kind.hasMeasurements(), part.measurements(), kind);
    requireList(node, "medications", kind.hasMedications(), part.medications(), kind);
  }

  private static void requireList(
      CaseNode node, String member, boolean wanted, List<?> list, PartKind kind) {
    if (wanted == list.isEmpty()) {
      String detail = wanted ? "A part of kind %s needs %s." : "A part of kind %s has no %s.";
      node.fault(member, detail.formatted(kind, member));
    }
  }

  private static Measurement measurement(CaseNode node) {
    String name = node.text("name", TextRule.line(1, 80));
    String unit = node.text("unit", TextRule.line(0, 30));
    var low = node.numberOrNull("low");
    var high = node.numberOrNull("high");
    if (low != null && high != null && low.compareTo(high) > 0) {
      node.fault("low", "The lower end of the reference range lies above the upper end.");
    }
    return new Measurement(name, unit, low, high, node.list("values", 1, 60, CaseFile::value));
  }

  private static MeasuredValue value(CaseNode node) {
    return new MeasuredValue(node.text("at", TextRule.line(1, 40)), node.number("value"));
  }

  private static Medication medication(CaseNode node) {
    TextRule line = TextRule.line(0, 120);
    return new Medication(
        node.text("drug", TextRule.line(1, 120)),
        node.textOrNull("dose", line),
        node.textOrNull("route", line),
        node.textOrNull("frequency", line),
        node.textOrNull("indication", line),
        node.textOrNull("note", TextRule.lines(0, 300)));
  }
}
