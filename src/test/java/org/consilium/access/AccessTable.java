package org.consilium.access;

import java.util.Arrays;
import java.util.List;

/**
 * The doors of Consilium. A line is a door, what is brought to it, and a verdict for each of {@link
 * Who} in order: {@code +} passes, {@code -} sign in first, {@code F} forbidden, {@code H} hidden.
 * Words in braces stand for the ids of the scene.
 */
final class AccessTable {

  private static final String EVERYBODY = "++++++++++";
  private static final String SIGNED_IN = "-+++++++++";
  private static final String MEMBERS = "-++++++HHH";
  private static final String STAFF = "-FFF+++HHH";

  /** The coordinator started the scene's session, and so conducts it. */
  private static final String CONDUCTOR = "-FFFF+FHHH";

  private static final String COORDINATORS = "-FFFF++HHH";
  private static final String STUDENTS = "-++FFFFHHH";
  private static final String ONE_TEAM = "-+HH+++HHH";

  /** What staff have elsewhere, whole. */
  private static final String ONE_TEAM_ALONE = "-+HHFFFHHH";

  private static final String NOT_HERE = "HHHHHHHHHH";

  /** The account of the scene is of the partner school. */
  private static final String OTHER_SCHOOLS_PERSON = "-FFFFFFFFH";

  private static final String OWN_COORDINATOR = "-FFFFH+HHH";

  private static final String SCHOOLS_COORDINATORS = "-FFFF++F++";

  /** The template of the scene is of the school of its course. */
  private static final String OWN_TEMPLATE = "-FFFF+HFH+";

  private static final String ADMINISTRATORS = "-FFFFFFFF+";

  private static final String OPERATORS = "-FFFFFFFFF+";

  private static final String SPOTLIGHT = "/api/sessions/{session}/spotlight/{board}";

  private static final String JSON = "application/json";

  /** A REST door; {@code body} null brings none. */
  record Route(
      String method, String path, String query, String type, String body, String verdicts) {

    Route {
      verdicts = whole(verdicts);
    }

    String door() {
      return method + " " + path;
    }
  }

  /** A live topic; the room's name is its first word. */
  record Topic(String topic, String verdicts) {

    Topic {
      verdicts = whole(verdicts);
    }
  }

  /**
   * A live command to a topic; the command's {@code type} names it.
   *
   * @param what of it, where it does more than one thing
   */
  record Command(String topic, String type, String what, String json, String verdicts) {

    Command {
      verdicts = whole(verdicts);
    }

    Command(String topic, String type, String json, String verdicts) {
      this(topic, type, "", json, verdicts);
    }

    /** An operation on the board. */
    static Command operation(String op, String json, String verdicts) {
      String whole = "\"op\":{\"type\":\"%s\"%s}".formatted(op, json);
      return new Command("board/{board}", "operate", " " + op, whole, verdicts);
    }

    String door() {
      return "send %s%s to %s".formatted(type, what, topic);
    }
  }

  /** What may be signalled in a topic, after joining it. */
  record Signal(String topic, String type, String json, String verdicts) {

    Signal {
      verdicts = whole(verdicts);
    }
  }

  private AccessTable() {}

  /** Where a line says nothing of the operator, the operator is a stranger like any other. */
  private static String whole(String verdicts) {
    return verdicts.length() == Who.OPERATOR.ordinal()
        ? verdicts + verdicts.charAt(Who.OTHER_COURSE.ordinal())
        : verdicts;
  }

  static final List<Route> ROUTES =
      List.of(
          // institution
          post("/api/sign-in", "{\"email\":\"\",\"password\":\"\"}", EVERYBODY),
          get("/api/sign-in/queue", EVERYBODY),
          post("/api/sign-in-codes/redemption", "{\"code\":\"\",\"password\":\"\"}", EVERYBODY),
          post("/api/sign-out", "{}", SIGNED_IN),
          get("/api/me", SIGNED_IN),
          put("/api/me/password", "{\"chosen\":\"\",\"keepOthers\":false}", SIGNED_IN),
          get("/api/me/sign-ins", SIGNED_IN),
          delete("/api/me/sign-ins/{any}", SIGNED_IN),
          delete("/api/me/sign-ins", SIGNED_IN),
          get("/api/disciplines", SIGNED_IN),
          get("/api/demo-accounts", NOT_HERE),
          get("/api/privacy-texts", EVERYBODY),
          get("/api/school", ADMINISTRATORS),
          put("/api/school", "{\"version\":-1}", ADMINISTRATORS),
          put("/api/school/disciplines", "{\"version\":-1,\"names\":[]}", ADMINISTRATORS),
          get("/api/schools", OPERATORS),
          post("/api/schools", "{\"name\":\"\"}", OPERATORS),
          put("/api/schools/{any}", "{\"version\":-1}", OPERATORS),
          post("/api/schools/{any}/administrator", "{}", OPERATORS),
          post("/api/schools/{any}/disabling", "{}", OPERATORS),
          post("/api/schools/{any}/enabling", "{}", OPERATORS),
          get("/api/people", ADMINISTRATORS),
          post("/api/people", "{\"email\":\"\",\"roles\":[]}", ADMINISTRATORS),
          put("/api/people/{account}", "{\"version\":-1}", OTHER_SCHOOLS_PERSON),
          put("/api/people/{account}/roles", "{\"roles\":[]}", OTHER_SCHOOLS_PERSON),
          post("/api/people/{account}/disabling", "{}", OTHER_SCHOOLS_PERSON),
          post("/api/people/{account}/enabling", "{}", OTHER_SCHOOLS_PERSON),
          text("/api/people-file/preview", "", "text/csv", ADMINISTRATORS),
          text("/api/people-file", "?digest=0", "text/csv", ADMINISTRATORS),
          post("/api/people/{account}/sign-in-reset", "{}", "-FFF+H+FHH"),
          get("/api/me/data", SIGNED_IN),
          get("/api/people/{account}/data", OTHER_SCHOOLS_PERSON),
          get("/api/people/{account}/erasure", OTHER_SCHOOLS_PERSON),
          post("/api/people/{account}/erasure", "{\"name\":\"\"}", OTHER_SCHOOLS_PERSON),
          get("/api/me/research-consent", SIGNED_IN),
          put("/api/me/research-consent", "{\"version\":-1,\"consents\":false}", SIGNED_IN),
          get("/api/people/{account}/research", OTHER_SCHOOLS_PERSON),
          put("/api/people/{account}/research", "{\"possible\":true}", OTHER_SCHOOLS_PERSON),
          get("/api/school/research-text", ADMINISTRATORS),
          put("/api/school/research-text", "{\"version\":-1,\"text\":\"\"}", ADMINISTRATORS),
          get("/api/school/retention", ADMINISTRATORS),
          post("/api/school/retention/steps", "{}", ADMINISTRATORS),
          put("/api/school/retention/schedule", "{\"daily\":false}", ADMINISTRATORS),
          get("/api/people/invitations", ADMINISTRATORS),
          post("/api/people/invitations", "{\"language\":\"\"}", ADMINISTRATORS),
          post("/api/people/invitations/withdrawal", "{\"accounts\":[]}", ADMINISTRATORS),
          post("/api/people/sign-in-slips", "{}", ADMINISTRATORS),
          get("/api/partnerships", ADMINISTRATORS),
          get("/api/trail", "-FFFFFFFF++"),
          get("/api/trail.csv", "-FFFFFFFF++"),
          get("/api/disclosures", ADMINISTRATORS),
          get("/api/disclosures.csv", ADMINISTRATORS),
          post(
              "/api/partnerships",
              "{\"teamResults\":true,\"individualResults\":false}",
              ADMINISTRATORS),
          post("/api/partnerships/{any}/acceptance", "{}", ADMINISTRATORS),
          post("/api/partnerships/{any}/declination", "{}", ADMINISTRATORS),
          post("/api/partnerships/{any}/withdrawal", "{}", ADMINISTRATORS),
          post("/api/partnerships/{any}/ending", "{}", ADMINISTRATORS),
          // course
          get("/api/courses", SIGNED_IN),
          post("/api/courses", "{\"title\":\"\"}", "-FFFF++F+F"),
          get("/api/courses/{course}", MEMBERS),
          get("/api/courses/{course}/checklist", STAFF),
          get("/api/courses/{course}/staff", STAFF),
          post("/api/courses/{course}/staff", "{}", COORDINATORS),
          delete("/api/courses/{course}/staff/{account}", OWN_COORDINATOR),
          get("/api/courses/{course}/roster", STAFF),
          text("/api/courses/{course}/roster/preview", "", "text/csv", COORDINATORS),
          text("/api/courses/{course}/roster", "?digest=0", "text/csv", COORDINATORS),
          get("/api/courses/{course}/roster-proposals", COORDINATORS),
          text(
              "/api/courses/{course}/roster-proposals",
              "?school=00000000-0000-0000-0000-000000000001",
              "text/csv",
              COORDINATORS),
          get("/api/roster-proposals", "-FFFF++F++"),
          post("/api/roster-proposals/acceptance", "{\"ids\":[]}", "-FFFF++F++"),
          post("/api/roster-proposals/declination", "{\"ids\":[]}", "-FFFF++F++"),
          post("/api/courses/{course}/sign-in-slips", "{}", COORDINATORS),
          get("/api/courses/{course}/research.csv", COORDINATORS),
          get("/api/courses/{course}/invitations", COORDINATORS),
          post("/api/courses/{course}/invitations", "{\"language\":\"\"}", COORDINATORS),
          post("/api/courses/{course}/invitations/withdrawal", "{\"accounts\":[]}", COORDINATORS),
          // teaming
          get("/api/courses/{course}/my-teams", MEMBERS),
          get("/api/courses/{course}/team-sets", STAFF),
          post("/api/courses/{course}/team-sets", "{\"name\":\"\",\"teamSize\":4}", COORDINATORS),
          get("/api/team-sets/{teamSet}", STAFF),
          delete("/api/team-sets/{teamSet}", COORDINATORS),
          post("/api/team-sets/{teamSet}/publication", "{}", COORDINATORS),
          post(
              "/api/team-sets/{teamSet}/swaps",
              "{\"first\":\"{account}\",\"second\":\"{account}\"}",
              COORDINATORS),
          // bank
          get("/api/courses/{course}/items", STAFF),
          text("/api/courses/{course}/items/preview", "", "text/plain", COORDINATORS),
          text("/api/courses/{course}/items", "?digest=0", "text/plain", COORDINATORS),
          // session
          get("/api/today", SIGNED_IN),
          post("/api/join", "{\"code\":\"{code}\"}", "-++F+++HHH"),
          get("/api/courses/{course}/sessions", MEMBERS),
          post(
              "/api/courses/{course}/sessions",
              "{\"title\":\"\",\"teamSetId\":\"{teamSet}\",\"phases\":[]}",
              COORDINATORS),
          get("/api/sessions/{session}", STAFF),
          put(
              "/api/sessions/{session}/agenda",
              "{\"version\":-1,\"title\":\"\",\"phases\":[]}",
              COORDINATORS),
          post("/api/sessions/{session}/start", "{\"version\":-1}", CONDUCTOR),
          post("/api/sessions/{session}/pause", "{\"version\":-1}", CONDUCTOR),
          post("/api/sessions/{session}/resume", "{\"version\":-1}", CONDUCTOR),
          post("/api/sessions/{session}/advance", "{\"version\":-1}", CONDUCTOR),
          post("/api/sessions/{session}/extension", "{\"version\":-1,\"minutes\":5}", CONDUCTOR),
          post("/api/sessions/{session}/closing", "{\"version\":-1}", CONDUCTOR),
          get("/api/sessions/{session}/staff", STAFF),
          post(
              "/api/sessions/{session}/conductor/offer",
              "{\"version\":-1,\"accountId\":\"{account}\"}",
              CONDUCTOR),
          post("/api/sessions/{session}/conductor/acceptance", "{\"version\":-1}", STAFF),
          post("/api/sessions/{session}/conductor/withdrawal", "{\"version\":-1}", STAFF),
          post("/api/sessions/{session}/conductor/take-over", "{\"from\":\"{any}\"}", STAFF),
          get("/api/courses/{course}/extra-times", COORDINATORS),
          put("/api/courses/{course}/extra-times/{account}", "{\"amount\":0}", OWN_COORDINATOR),
          delete("/api/courses/{course}/extra-times/{account}", OWN_COORDINATOR),
          post("/api/phases/{irat}/early-start", "{}", STUDENTS),
          get("/api/sessions/{session}/attendance", STAFF),
          post(
              "/api/sessions/{session}/attendance",
              "{\"accountId\":\"{account}\",\"state\":\"PRESENT\"}",
              STAFF),
          get("/api/sessions/{session}/teams", STAFF),
          post(
              "/api/sessions/{session}/teams/preview",
              "{\"kind\":\"MERGE\",\"version\":-1}",
              STAFF),
          post(
              "/api/sessions/{session}/teams/changes",
              "{\"kind\":\"MERGE\",\"version\":-1}",
              STAFF),
          post("/api/sessions/{session}/teams/changes/{any}/undoing", "{\"version\":-1}", STAFF),
          post("/api/sessions/{session}/teams/walk-in", "{\"text\":\"\"}", STAFF),
          // casework
          get("/api/courses/{course}/cases", STAFF),
          post("/api/courses/{course}/cases/preview", "{}", COORDINATORS),
          new Route("POST", "/api/courses/{course}/cases", "?digest=0", JSON, "{}", COORDINATORS),
          get("/api/cases/{case}", STAFF),
          get("/api/phases/{exercise}/case", STAFF),
          get("/api/phases/{exercise}/case/print", STAFF),
          put("/api/phases/{exercise}/case", "{\"caseId\":null}", COORDINATORS),
          post("/api/phases/{exercise}/disclosures", "{\"stage\":9}", CONDUCTOR),
          // caseboard
          get("/api/phases/{exercise}/board", STUDENTS),
          get("/api/phases/{exercise}/boards", STAFF),
          get("/api/board-templates", SCHOOLS_COORDINATORS),
          post("/api/board-templates", "{\"name\":\"\"}", SCHOOLS_COORDINATORS),
          post("/api/board-templates/file", "{}", SCHOOLS_COORDINATORS),
          get("/api/board-templates/{template}", OWN_TEMPLATE),
          new Route(
              "PUT", "/api/board-templates/{template}", "?version=-1", JSON, "{}", OWN_TEMPLATE),
          new Route(
              "DELETE", "/api/board-templates/{template}", "?version=-1", null, null, OWN_TEMPLATE),
          get("/api/board-templates/{template}/file", OWN_TEMPLATE),
          get("/api/phases/{exercise}/board-template", STAFF),
          put("/api/phases/{exercise}/board-template", "{\"builtIn\":\"STANDARD\"}", COORDINATORS),
          get("/api/phases/{exercise}/participation", STAFF),
          put("/api/phases/{exercise}/participation", "{\"shown\":false}", STAFF),
          new Route("PUT", SPOTLIGHT, "", null, null, STAFF),
          delete(SPOTLIGHT, STAFF),
          get("/api/boards/{board}/past", ONE_TEAM),
          get("/api/boards/{board}/board.json", ONE_TEAM),
          get("/api/boards/{board}/board.md", ONE_TEAM),
          // readiness
          get("/api/phases/{irat}/rat", STAFF),
          put("/api/phases/{irat}/rat", "{\"itemIds\":[]}", STAFF),
          get("/api/phases/{irat}/rat/review", STUDENTS),
          get("/api/phases/{irat}/rat/print", STAFF),
          get("/api/phases/{irat}/rat/paper", STAFF),
          put("/api/phases/{irat}/rat/paper/{account}", "{}", "-FFF+F+HHH"),
          // exercise
          get("/api/phases/{exercise}/exercise", STAFF),
          put(
              "/api/phases/{exercise}/exercise",
              "{\"question\":\"\",\"options\":[]}",
              COORDINATORS),
          post("/api/phases/{exercise}/reveal", "{}", CONDUCTOR),
          get("/api/phases/{exercise}/exercise/paper", STAFF),
          put("/api/phases/{exercise}/exercise/paper/{any}", "{\"seen\":0}", STAFF),
          // peer evaluation
          get("/api/phases/{peer}/peer-evaluation", STUDENTS),
          put("/api/phases/{peer}/peer-evaluation/{account}", "{}", STUDENTS),
          get("/api/phases/{peer}/peer-evaluation/received", STUDENTS),
          get("/api/phases/{peer}/peer-evaluation/progress", STAFF),
          get("/api/phases/{peer}/peer-evaluation/wall", STAFF),
          get("/api/phases/{peer}/peer-evaluation/ratings", STAFF),
          post("/api/phases/{peer}/peer-evaluation/release", "{}", CONDUCTOR),
          // gradebook
          get("/api/sessions/{session}/my-results", STUDENTS),
          get("/api/sessions/{session}/gradebook", STAFF),
          get("/api/sessions/{session}/gradebook.csv", STAFF),
          get("/api/courses/{course}/attendance-policy", STAFF),
          put("/api/courses/{course}/attendance-policy", "{}", COORDINATORS),
          put(
              "/api/sessions/{session}/make-ups",
              "{\"phaseId\":\"{irat}\",\"accountId\":\"{account}\",\"points\":null}",
              STAFF),
          // rehearsal
          get("/api/sessions/{session}/rehearsal", STAFF),
          post(
              "/api/sessions/{session}/rehearsal",
              "{\"speed\":0,\"latePercent\":0,\"absentPercent\":0}",
              STAFF),
          put("/api/sessions/{session}/rehearsal/speed", "{\"speed\":0}", STAFF),
          delete("/api/sessions/{session}/rehearsal", STAFF));

  static final List<Topic> TOPICS =
      List.of(
          new Topic("session/{session}", "-++F+++HHH"),
          new Topic("own-time/{session}", STUDENTS),
          new Topic("wall/{session}", STAFF),
          new Topic("readiness-wall/{trat}", STAFF),
          new Topic("exercise-wall/{exercise}", STAFF),
          new Topic("irat/{irat}", STUDENTS),
          new Topic("trat/{trat}", STUDENTS),
          new Topic("readiness-progress/{trat}", STAFF),
          new Topic("case/{exercise}", "-++F+++HHH"),
          new Topic("board/{board}", ONE_TEAM),
          new Topic("participation/{board}", ONE_TEAM_ALONE),
          new Topic("boards/{exercise}", STAFF),
          new Topic("spotlight/{session}", "-++F+++HHH"),
          new Topic("lit-board/{board}", "-++F+++HHH"),
          new Topic("exercise/{exercise}", STUDENTS),
          new Topic("exercise-progress/{exercise}", STAFF));

  static final List<Command> COMMANDS =
      List.of(
          new Command("irat/{irat}", "choose", "\"item\":\"{any}\",\"option\":\"{any}\"", STUDENTS),
          new Command("irat/{irat}", "flag", "\"item\":\"{any}\",\"flagged\":true", STUDENTS),
          new Command("irat/{irat}", "hand-in", "", STUDENTS),
          new Command("trat/{trat}", "lean", "\"item\":\"{any}\",\"option\":\"{any}\"", STUDENTS),
          new Command("trat/{trat}", "withdraw", "\"item\":\"{any}\"", STUDENTS),
          new Command("trat/{trat}", "show-leanings", "\"item\":\"{any}\"", STUDENTS),
          new Command(
              "trat/{trat}",
              "scratch",
              "\"item\":\"{any}\",\"option\":\"{any}\",\"attempt\":1",
              STUDENTS),
          Command.operation("card-deleted", ",\"card\":\"{any}\"", "-+HHFFFHHH"),
          Command.operation("note-pinned", ",\"text\":\"Well argued\"", STAFF),
          Command.operation("note-unpinned", "", STAFF),
          Command.operation("board-frozen", "", STAFF),
          Command.operation("board-reopened", "", STAFF),
          new Command(
              "exercise/{exercise}",
              "commit",
              "\"option\":\"{any}\",\"reason\":\"\",\"revision\":0",
              STUDENTS));

  static final List<Signal> SIGNALS =
      List.of(
          new Signal(
              "board/{board}", "at-card", "\"card\":\"{any}\",\"typing\":true", "-+HHFFFHHH"));

  private static Route get(String path, String verdicts) {
    return new Route("GET", path, "", null, null, verdicts);
  }

  private static Route delete(String path, String verdicts) {
    return new Route("DELETE", path, "", null, null, verdicts);
  }

  private static Route post(String path, String body, String verdicts) {
    return new Route("POST", path, "", JSON, body, verdicts);
  }

  private static Route put(String path, String body, String verdicts) {
    return new Route("PUT", path, "", JSON, body, verdicts);
  }

  private static Route text(String path, String query, String type, String verdicts) {
    return new Route("POST", path, query, type, "", verdicts);
  }

  /** The verdict for one person of a line. */
  static Verdict verdict(String verdicts, Who who) {
    if (verdicts.length() != Who.values().length) {
      throw new IllegalArgumentException(verdicts + " is not for " + Arrays.toString(Who.values()));
    }
    return Verdict.of(verdicts.charAt(who.ordinal()));
  }
}
