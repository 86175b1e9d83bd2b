import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consilium.rehearsal.entity.rules.ClassPlan;
import org.consilium.rehearsal.entity.rules.Habits;
import org.consilium.rehearsal.entity.rules.Part;
import org.consilium.rehearsal.entity.rules.Question;
import org.consilium.rehearsal.entity.rules.Script;
import org.consilium.session.PhaseKind;

/**
 * Writes what a simulated class does, as JSON; run as a source file on the product's classes. Lines
 * of standard input say for which class: {@code seed WORD}, {@code habits LATE ABSENT CARDS}, {@code
 * team NUR PHA ...} for each team, {@code phase IRAT 4:1 ...} (options and the best one's place),
 * {@code phase EXERCISE 0 4 2} (points of the options) and {@code phase CHECK_IN}.
 */
class ClassScript {

  private long seed;
  private Habits habits;
  private final List<List<String>> teams = new ArrayList<>();
  private final List<Part> agenda = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    ClassScript asked = new ClassScript();
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .lines()
        .forEach(asked::read);
    StringBuilder json = new StringBuilder();
    write(Script.of(new ClassPlan(asked.seed, asked.habits, asked.teams, asked.agenda)), json);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(json);
  }

  private void read(String line) {
    List<String> words = List.of(line.split(" "));
    List<String> rest = words.subList(1, words.size());
    switch (words.get(0)) {
      case "seed" -> seed = rest.get(0).hashCode();
      case "habits" ->
          habits =
              new Habits(
                  Double.parseDouble(rest.get(0)),
                  Double.parseDouble(rest.get(1)),
                  Integer.parseInt(rest.get(2)));
      case "team" -> teams.add(rest);
      case "phase" ->
          agenda.add(part(PhaseKind.valueOf(rest.get(0)), rest.subList(1, rest.size())));
      default -> throw new IllegalArgumentException(line);
    }
  }

  private static Part part(PhaseKind kind, List<String> content) {
    return switch (kind) {
      case IRAT, TRAT -> Part.test(kind, content.stream().map(ClassScript::question).toList());
      case EXERCISE -> Part.exercise(content.stream().map(Integer::valueOf).toList(), true);
      default -> Part.of(kind);
    };
  }

  private static Question question(String text) {
    int[] numbers = Stream.of(text.split(":")).mapToInt(Integer::parseInt).toArray();
    return new Question(numbers[0], numbers[1]);
  }

  /** Records as objects; a deed says of which kind it is. */
  private static void write(Object value, StringBuilder json) {
    if (value instanceof List<?> list) {
      json.append('[');
      list.forEach(each -> write(each, separated(json)));
      json.append(']');
    } else if (value instanceof Record record) {
      json.append("{\"is\":\"").append(record.getClass().getSimpleName()).append('"');
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        json.append(",\"").append(component.getName()).append("\":");
        write(valueOf(component, record), json);
      }
      json.append('}');
    } else if (value instanceof Number || value instanceof Boolean) {
      json.append(value);
    } else {
      json.append('"').append(value.toString().replaceAll("([\"\\\\])", "\\\\$1")).append('"');
    }
  }

  private static StringBuilder separated(StringBuilder json) {
    return json.charAt(json.length() - 1) == '[' ? json : json.append(',');
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
