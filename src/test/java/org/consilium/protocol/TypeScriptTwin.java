package org.consilium.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.platform.config.OwnJson;
import org.consilium.platform.live.Nullable;
import org.consilium.platform.problem.ProblemDocument;

/**
 * Writes records, enums and sealed interfaces as TypeScript. A record of a sealed family or under a
 * {@link JsonTypeInfo} carries its {@code type}; two types of one simple name are told apart by
 * their room.
 */
final class TypeScriptTwin {

  private static final Set<Class<?>> TEXT = Set.of(String.class, UUID.class, Instant.class);
  private static final Set<Class<?>> NUMBER =
      Set.of(
          int.class,
          long.class,
          double.class,
          Integer.class,
          Long.class,
          Double.class,
          BigDecimal.class);
  private static final Set<Class<?>> FLAG = Set.of(boolean.class, Boolean.class);

  private final Set<Class<?>> reached = new LinkedHashSet<>();
  private final Map<String, Set<Class<?>>> bySimpleName = new HashMap<>();

  /** The declarations of these types and all they lead to, in alphabetical order. */
  String declare(Collection<Class<?>> roots) {
    roots.forEach(this::reach);
    reached.forEach(
        type ->
            bySimpleName
                .computeIfAbsent(type.getSimpleName(), name -> new LinkedHashSet<>())
                .add(type));
    TreeMap<String, String> declarations = new TreeMap<>();
    reached.forEach(type -> declarations.put(name(type), declaration(type)));
    return String.join("\n", declarations.values());
  }

  private void reach(Type type) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(this::reach);
    } else if (type instanceof Class<?> plain && isOurs(plain) && reached.add(plain)) {
      if (plain.isSealed()) {
        Stream.of(plain.getPermittedSubclasses()).forEach(this::reach);
      } else if (plain.isRecord() && plain != ProblemDocument.class) {
        Stream.of(plain.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .forEach(this::reach);
      } else if (plain == ProblemDocument.class) {
        reach(org.consilium.platform.problem.Fault.class);
      }
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("org.consilium.")
        && (type.isRecord() || type.isEnum() || type.isSealed());
  }

  private String declaration(Class<?> type) {
    if (type == ProblemDocument.class) {
      return """
          export interface ProblemDocument {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            faults?: Fault[];
            [member: string]: unknown;
          }
          """;
    }
    if (type.isEnum()) {
      String constants =
          Stream.of(type.getEnumConstants())
              .map(constant -> "'" + ((Enum<?>) constant).name() + "'")
              .collect(Collectors.joining(" | "));
      return "export type " + name(type) + " = " + constants + ";\n";
    }
    if (type.isSealed()) {
      String members =
          Stream.of(type.getPermittedSubclasses())
              .map(this::name)
              .sorted()
              .collect(Collectors.joining(" | "));
      return "export type " + name(type) + " = " + members + ";\n";
    }
    return record(type);
  }

  private String record(Class<?> type) {
    StringBuilder text = new StringBuilder("export interface " + name(type) + " {\n");
    if (familyOf(type, JsonTypeInfo.class) || ofSealedFamily(type)) {
      text.append("  type: '").append(kebab(type.getSimpleName())).append("';\n");
    }
    boolean absentWhenNull =
        familyOf(type, JsonInclude.class) || type.getName().matches(".*(ClientMessage|Command).*");
    for (RecordComponent component : type.getRecordComponents()) {
      boolean nullable = component.isAnnotationPresent(Nullable.class);
      text.append("  ")
          .append(component.getName())
          .append(nullable && absentWhenNull ? "?: " : ": ")
          .append(reference(component.getGenericType()))
          .append(nullable ? " | null" : "")
          .append(";\n");
    }
    return text.append("}\n").toString();
  }

  private String reference(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type[] arguments = generic.getActualTypeArguments();
      if (Collection.class.isAssignableFrom(raw)) {
        String element = reference(arguments[0]);
        return element.contains("|") ? "(" + element + ")[]" : element + "[]";
      }
      if (Map.class.isAssignableFrom(raw)) {
        return "Record<string, " + reference(arguments[1]) + ">";
      }
      throw new IllegalArgumentException("no TypeScript for " + type);
    }
    return plain((Class<?>) type);
  }

  private String plain(Class<?> type) {
    if (TEXT.contains(type)) {
      return "string";
    }
    if (NUMBER.contains(type)) {
      return "number";
    }
    if (FLAG.contains(type)) {
      return "boolean";
    }
    if (isOurs(type)) {
      return name(type);
    }
    if (OwnJson.class.isAssignableFrom(type)) {
      return "unknown";
    }
    if (type == Object.class || type == JsonNode.class || type.isInterface()) {
      return "unknown";
    }
    throw new IllegalArgumentException("no TypeScript for " + type);
  }

  private String name(Class<?> type) {
    if (bySimpleName.getOrDefault(type.getSimpleName(), Set.of()).size() < 2) {
      return type.getSimpleName();
    }
    String room = type.getPackageName().split("\\.")[2];
    return room.substring(0, 1).toUpperCase(Locale.ROOT) + room.substring(1) + type.getSimpleName();
  }

  private static boolean ofSealedFamily(Class<?> type) {
    return Stream.of(type.getInterfaces())
        .anyMatch(parent -> parent.isSealed() || ofSealedFamily(parent));
  }

  private static boolean familyOf(
      Class<?> type, Class<? extends java.lang.annotation.Annotation> annotation) {
    return type.isAnnotationPresent(annotation)
        || Stream.of(type.getInterfaces()).anyMatch(parent -> familyOf(parent, annotation));
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
