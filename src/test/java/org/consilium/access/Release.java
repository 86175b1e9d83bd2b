package org.consilium.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.consilium.platform.config.Json;

/**
 * The release of a secret.
 *
 * @param moment in which it is told
 * @param reader to whom, or empty for everybody
 * @param door where: the topic and the type of a frame, or an address
 * @param pointers which parts of what is received there tell it, as JSON pointers
 */
record Release(Moment moment, String reader, String door, List<String> pointers) {

  private static final String MY_RESULTS = "GET /api/sessions/{session}/my-results body";

  /** Every secret of a play that is ever told. Nothing else differs between two plays. */
  static final List<Release> ALL =
      List.of(
          toAll(Moment.LEANED, "trat/{trat} view", "/body/items/0/leanings"),
          to(Play.NURSE, Moment.RIGHT_SCRATCHED, "trat/{trat} stored", "/body/right"),
          to(Play.NURSE, Moment.RIGHT_SCRATCHED, "trat/{trat} stored", "/body/points"),
          toAll(
              Moment.RIGHT_SCRATCHED,
              "trat/{trat} view",
              "/body/points",
              "/body/items/1/points",
              "/body/items/1/pointsNow",
              "/body/items/1/solved",
              "/body/items/1/scratches/0/right"),
          toAll(Moment.RIGHT_SCRATCHED, MY_RESULTS, "/trats/0/points", "/trats/0/percent"),
          toAll(Moment.TRAT_ENDED, "GET /api/phases/{irat}/rat/review body", "/items"),
          toAll(Moment.TRAT_ENDED, "GET /api/phases/{trat}/rat/review body", "/items"),
          toAll(Moment.TRAT_ENDED, "/rat/review body", "/myPoints", "/teamPoints"),
          toAll(Moment.TRAT_ENDED, MY_RESULTS, "/irats/0/result", "/review"),
          toAll(
              Moment.DISCLOSED,
              "case/{exercise} view",
              "/body/title",
              "/body/summary",
              "/body/patient/name",
              "/body/stages/0/title",
              "/body/stages/0/parts/0/title",
              "/body/stages/0/parts/0/text"),
          to(Play.PHYSICIAN, Moment.DISCLOSED, "case/{exercise} view", "/body/stages/0/parts"),
          toAll(
              Moment.SPOTLIT,
              "lit-board/{otherBoard} view",
              "/body/board/seq",
              "/body/board/lanes/0/cards"),
          toAll(Moment.LAST_DISCLOSED, "case/{exercise} view", "/body/stages/2"),
          toAll(Moment.REVEALED, "exercise/{exercise} view", "/body/reveal"),
          toAll(Moment.REVEALED, MY_RESULTS, "/exercises/0/result"),
          toAll(
              Moment.PEERS_RELEASED,
              "GET /api/phases/{peers}/peer-evaluation/received body",
              "/mean",
              "/means",
              "/comments"),
          toAll(
              Moment.PEERS_RELEASED,
              "GET /api/me/data body",
              "/parts/peerevaluation.means",
              "/parts/peerevaluation.received"),
          toAll(Moment.PEERS_RELEASED, MY_RESULTS, "/peerEvaluations/0/mean"),
          toAll(Moment.CLOSED, MY_RESULTS, "/trats/0/gain"));

  private static Release toAll(Moment moment, String door, String... pointers) {
    return to("", moment, door, pointers);
  }

  private static Release to(String reader, Moment moment, String door, String... pointers) {
    return new Release(moment, reader, door, List.of(pointers));
  }

  /** Whether something received tells it, from its moment on. */
  boolean isAt(String what, Moment now) {
    return now.compareTo(moment) >= 0 && what.startsWith(reader) && what.contains(door);
  }

  /** Whether all of it is among what was told, each by what was received and its pointer. */
  boolean isAmong(Set<String> told) {
    return pointers.stream()
        .allMatch(
            pointer ->
                told.stream()
                    .anyMatch(where -> isAt(where, moment) && where.endsWith(" " + pointer)));
  }

  /** Takes what tells the secret out of what was received. */
  static Parted part(String what, String text, Moment now) {
    TreeMap<String, JsonNode> told = new TreeMap<>();
    List<Release> here = ALL.stream().filter(release -> release.isAt(what, now)).toList();
    if (here.isEmpty()) {
      return new Parted(text, told);
    }
    JsonNode json = read(text);
    here.forEach(release -> release.pointers.forEach(pointer -> take(json, pointer, told)));
    return new Parted(json.toString(), told);
  }

  /**
   * What was received, parted.
   *
   * @param rest what tells no secret
   * @param told the secrets by their pointers
   */
  record Parted(String rest, TreeMap<String, JsonNode> told) {}

  private static void take(JsonNode json, String pointer, TreeMap<String, JsonNode> told) {
    int last = pointer.lastIndexOf('/');
    JsonNode parent = json.at(pointer.substring(0, last));
    JsonNode secret = json.at(pointer);
    if (!secret.isMissingNode()) {
      told.put(pointer, secret.deepCopy());
      if (parent instanceof ObjectNode object) {
        object.remove(pointer.substring(last + 1));
      } else {
        ((ArrayNode) parent).setNull(Integer.parseInt(pointer.substring(last + 1)));
      }
    }
  }

  private static JsonNode read(String text) {
    try {
      return Json.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
