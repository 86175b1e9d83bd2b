package org.consilium.platform.config;

import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lets sealed families travel without a list of names: a record's {@code type} is its simple name
 * in kebab-case, and a sealed interface's subtypes are those it permits.
 */
final class SealedTypes extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  /** {@code CardCreated} travels as {@code card-created}. */
  static String typeName(Class<?> type) {
    return type.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  @Override
  public String findTypeName(AnnotatedClass type) {
    String given = super.findTypeName(type);
    return given != null || !type.getRawType().isRecord() ? given : typeName(type.getRawType());
  }

  @Override
  public List<NamedType> findSubtypes(Annotated annotated) {
    if (annotated.getRawType().isSealed()) {
      List<NamedType> found = new ArrayList<>();
      collect(annotated.getRawType(), found);
      return found;
    }
    return super.findSubtypes(annotated);
  }

  private static void collect(Class<?> sealed, List<NamedType> found) {
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      if (permitted.isSealed()) {
        collect(permitted, found);
      } else {
        found.add(new NamedType(permitted, typeName(permitted)));
      }
    }
  }
}
