package org.consilium.platform.privacy;

import java.util.List;
import java.util.Map;

/**
 * A section of what is told to a person about themself.
 *
 * @param section its name, {@code room.plural-words}; the page says it in the reader's language
 * @param fate what becomes of its rows, or of what the person typed in them, at an erasure
 * @param entries of each a value by field; moments in UTC as ISO 8601, null where there is none
 */
public record PersonalPart(String section, Treatment fate, List<Map<String, Object>> entries) {

  public PersonalPart {
    entries = List.copyOf(entries);
  }
}
