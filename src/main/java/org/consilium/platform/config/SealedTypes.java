package org.consilium.platform.config;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Lets sealed families travel without a list of names: a record's {@code type} is its simple name
 * in kebab-case, and a sealed interface's subtypes are those it permits. What is {@link OwnJson} is
 * written and read by its own two methods. Pure rules need not know that they travel.
 */
final class SealedTypes extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;
  private static final JsonTypeInfo.Value BY_NAME =
      JsonTypeInfo.Value.construct(
          JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, null);

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
  public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
    JsonTypeInfo.Value given = super.findPolymorphicTypeInfo(config, annotated);
    return given == null
            && annotated instanceof AnnotatedClass
            && isOfFamily(annotated.getRawType())
        ? BY_NAME
        : given;
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

  @Override
  public Boolean hasAsValue(Annotated annotated) {
    return isOwn(annotated, "json") ? Boolean.TRUE : super.hasAsValue(annotated);
  }

  @Override
  public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
    return isOwn(annotated, "ofJson")
        ? JsonCreator.Mode.DELEGATING
        : super.findCreatorAnnotation(config, annotated);
  }

  private static boolean isOwn(Annotated annotated, String name) {
    return annotated instanceof AnnotatedMethod method
        && method.getName().equals(name)
        && OwnJson.class.isAssignableFrom(method.getDeclaringClass());
  }

  private static boolean isOfFamily(Class<?> type) {
    return (type.isInterface() && type.isSealed())
        || Stream.of(type.getInterfaces()).anyMatch(SealedTypes::isOfFamily);
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
