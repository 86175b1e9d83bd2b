package org.consilium.platform.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The one way in which JSON is written and read, by REST and by the live socket. */
public final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .annotationIntrospector(new SealedTypes())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // 3.7 is not 3, "3" is no number, and 0 is no name: what is of the wrong type is refused
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private Json() {}

  /**
   * A value of ours as text, for keeping or sending.
   *
   * @param as the type as which it is read again: the root of its family where it has one
   */
  public static String write(Object value, Class<?> as) {
    try {
      return MAPPER.writerFor(as).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is kept or sent is made of plain values", e);
    }
  }

  /** What {@link #write} wrote; what others wrote is read by the {@link #mapper} and refused. */
  public static <T> T read(String text, Class<T> as) {
    try {
      return MAPPER.readValue(text, as);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was kept can be read", e);
    }
  }

  /** The shared mapper; callers do not reconfigure it. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }
}
