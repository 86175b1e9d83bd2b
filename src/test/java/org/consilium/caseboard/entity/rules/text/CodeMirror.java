package org.consilium.caseboard.entity.rules.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.consilium.platform.config.Json;

/** The original, in the Node that builds the web UI and from the package that the web UI uses. */
final class CodeMirror {

  private static final Path WEBUI = Path.of("src/main/webui/package.json").toAbsolutePath();
  private static final Path SCRIPT =
      Path.of("src/test/resources/org/consilium/caseboard/entity/rules/text/changesets.mjs");
  private static final ObjectReader CASE = Json.mapper().readerFor(Answered.class);

  private CodeMirror() {}

  /**
   * What it makes of changes of a text.
   *
   * @param next made on what {@code a} leaves
   * @param applied the text after {@code a}
   * @param after {@code a} over {@code b}, its insertions behind those of {@code b}
   * @param before the same with its insertions first
   * @param composed {@code a} and then {@code next}
   */
  record Answered(
      String doc,
      ChangeSet a,
      ChangeSet b,
      ChangeSet next,
      String applied,
      List<Object> after,
      List<Object> before,
      List<Object> composed) {}

  /** Lets it answer so many cases, the same ones for the same seed; says how many there were. */
  static int answer(int seed, int cases, Consumer<Answered> check) throws Exception {
    Process node =
        new ProcessBuilder(
                "node",
                SCRIPT.toString(),
                WEBUI.toString(),
                String.valueOf(seed),
                String.valueOf(cases))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
      int count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        check.accept(read(line));
        count++;
      }
      return node.waitFor() == 0 ? count : -1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      node.destroy();
    }
  }

  private static Answered read(String line) {
    try {
      return CASE.readValue(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
