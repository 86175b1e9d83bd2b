package org.consilium.caseboard.control.template;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft.LaneDraft;
import org.consilium.caseboard.entity.rules.layout.TemplateRule;
import org.consilium.platform.config.Json;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.UploadedText;

/** A template as a file ({@code src/docs/board-template-format.md}), to be kept or handed on. */
public final class TemplateFile {

  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = 64 * 1024;

  static final String FORMAT = "consilium-board-template/1";

  private static final Set<String> MEMBERS = Set.of("format", "name", "lanes");
  private static final Set<String> LANE_MEMBERS = Set.of("id", "title", "cardType");
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private final List<Fault> faults = new ArrayList<>();

  private TemplateFile() {}

  /** The template in a file, or the refusal {@code caseboard.faulty-template-file}. */
  static TemplateDraft read(byte[] bytes) {
    TemplateFile file = new TemplateFile();
    TemplateDraft draft = file.draft(object(text(bytes)));
    List<Fault> found = new ArrayList<>(file.faults);
    TemplateRule.faultsOf(draft).stream()
        .filter(fault -> file.faults.stream().noneMatch(f -> f.where().equals(fault.where())))
        .forEach(found::add);
    if (!found.isEmpty()) {
      throw TemplateRefusals.faultyFile(found);
    }
    return draft;
  }

  /** The file of a template. */
  public static String write(StoredTemplate template) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("format", FORMAT);
    file.put("name", template.name());
    file.put("lanes", template.layout().lanes());
    try {
      return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a template is made of plain values", e);
    }
  }

  private static String text(byte[] bytes) {
    return switch (UploadedText.of(bytes, MOST_BYTES)) {
      case UploadedText.Readable(String text) -> text;
      case UploadedText.Unreadable(int line, String reason) ->
          throw refusal(line == 0 ? "" : "line " + line, reason);
    };
  }

  private static JsonNode object(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      if (root.isObject()) {
        return root;
      }
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw refusal(
          at == null ? "" : "line " + at.getLineNr(),
          "This is not valid JSON, or a member stands here twice. Please export the template again.");
    }
    throw refusal("", "The file does not hold one JSON object { ... }.");
  }

  private TemplateDraft draft(JsonNode root) {
    String format = text(root, "format", "format");
    if (!FORMAT.equals(format)) {
      // Of another format nothing else can be said.
      throw refusal("format", "This file is not in the format %s.".formatted(FORMAT));
    }
    requireKnown(root, MEMBERS, "");
    JsonNode lanes = root.path("lanes");
    if (!lanes.isArray()) {
      fault("lanes", "A list [ ... ] of lanes is expected here.");
    }
    List<LaneDraft> drafts = new ArrayList<>();
    for (JsonNode lane : lanes) {
      drafts.add(lane("lane " + (drafts.size() + 1), lane));
    }
    return new TemplateDraft(text(root, "name", "name"), drafts);
  }

  private LaneDraft lane(String place, JsonNode lane) {
    if (!lane.isObject()) {
      fault(place, "A lane is an object { ... }.");
    }
    requireKnown(lane, LANE_MEMBERS, place + ", ");
    return new LaneDraft(
        text(lane, "id", place + ", id"),
        text(lane, "title", place + ", title"),
        text(lane, "cardType", place + ", cardType"));
  }

  private String text(JsonNode node, String member, String place) {
    JsonNode value = node.path(member);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      fault(place, "A text is expected here.");
      return null;
    }
    return value.asText();
  }

  private void requireKnown(JsonNode node, Set<String> known, String place) {
    if (node.properties().stream().anyMatch(member -> !known.contains(member.getKey()))) {
      fault(
          place + "members",
          "Only these are known here: %s. Please remove all others."
              .formatted(String.join(", ", known.stream().sorted().toList())));
    }
  }

  private void fault(String where, String detail) {
    faults.add(new Fault(where, detail));
  }

  private static RuntimeException refusal(String where, String detail) {
    return TemplateRefusals.faultyFile(List.of(new Fault(where, detail)));
  }
}
