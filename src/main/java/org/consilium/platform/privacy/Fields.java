package org.consilium.platform.privacy;

import java.util.LinkedHashMap;
import java.util.Map;

/** Builds one entry of a {@link PersonalPart}; fields keep their order and may be null. */
public final class Fields {

  private final Map<String, Object> values = new LinkedHashMap<>();

  private Fields() {}

  /** Begins with this field. */
  public static Fields with(String field, Object value) {
    return new Fields().and(field, value);
  }

  /** And this one. */
  public Fields and(String field, Object value) {
    values.put(field, value);
    return this;
  }

  /** The entry. */
  public Map<String, Object> entry() {
    return values;
  }
}
