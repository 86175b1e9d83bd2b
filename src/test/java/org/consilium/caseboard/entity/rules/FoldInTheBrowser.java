package org.consilium.caseboard.entity.rules;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.consilium.caseboard.entity.rules.RandomHistory.Done;
import org.consilium.caseboard.entity.rules.card.CardLink;
import org.consilium.platform.config.Json;

/** The fold of the web UI, in the Node that builds it. */
final class FoldInTheBrowser implements AutoCloseable {

  private static final Path WEBUI = Path.of("src/main/webui").toAbsolutePath();
  private static final Path SCRIPT =
      Path.of("src/test/resources/org/consilium/caseboard/entity/rules/folds.mjs");

  private static final ObjectMapper SORTED =
      Json.mapper()
          .copy()
          .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
          .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  private final Process node;
  private final Writer asked;
  private final BufferedReader answered;

  /**
   * What it makes of a history.
   *
   * @param digests of the board after each operation
   * @param last the board after the last one
   */
  record Folded(List<String> digests, String last) {}

  /** What a browser has of a board, written as the script writes it. */
  private record Content(
      Collection<BoardCard> cards,
      Collection<BoardCard> deleted,
      boolean frozen,
      Collection<CardLink> links,
      BoardState.PinnedNote pinned) {}

  FoldInTheBrowser() throws IOException {
    node =
        new ProcessBuilder("node", SCRIPT.toString(), WEBUI.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    asked = new OutputStreamWriter(node.getOutputStream(), StandardCharsets.UTF_8);
    answered =
        new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
  }

  Folded fold(List<Done> history) throws IOException {
    asked.write(Json.mapper().writeValueAsString(history));
    asked.write('\n');
    asked.flush();
    return Json.mapper().readValue(answered.readLine(), Folded.class);
  }

  /** The board as the script writes it. */
  static String written(BoardState board) throws IOException {
    return SORTED.writeValueAsString(
        new Content(
            board.cards().values(),
            board.deleted().values(),
            board.frozen(),
            board.links().values(),
            board.pinned()));
  }

  static String digest(BoardState board) throws IOException {
    try {
      byte[] bytes = written(board).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    asked.close();
    node.destroy();
  }
}
