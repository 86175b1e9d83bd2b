package org.consilium.caseboard.control.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.platform.config.Json;

/** Lanes as they are stored. */
public final class LayoutJson {

  private LayoutJson() {}

  public static String write(BoardLayout layout) {
    try {
      return Json.mapper().writeValueAsString(layout);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lanes are made of plain values", e);
    }
  }

  public static BoardLayout read(String json) {
    try {
      return Json.mapper().readValue(json, BoardLayout.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored lanes can be read", e);
    }
  }
}
