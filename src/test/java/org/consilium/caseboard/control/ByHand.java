package org.consilium.caseboard.control;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** Wires a bean where there is no container: each field that is still empty gets what fits it. */
final class ByHand {

  /** What fits the field of this name alone. */
  record Named(String field, Object part) {}

  private ByHand() {}

  /** The bean, with these in its fields; fails where nothing fits what is to be injected. */
  static <T> T wired(T bean, Object... parts) {
    for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
          fill(bean, field, List.of(parts));
        }
      }
    }
    return bean;
  }

  private static void fill(Object bean, Field field, List<Object> parts) {
    try {
      field.setAccessible(true);
      if (field.get(bean) != null) {
        return;
      }
      List<Object> fitting = parts.stream().flatMap(part -> fitting(part, field)).toList();
      if (!fitting.isEmpty()) {
        field.set(bean, fitting.getFirst());
      } else if (field.isAnnotationPresent(Inject.class)) {
        throw new AssertionError("nothing fits " + field);
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Object> fitting(Object part, Field field) {
    return part instanceof Named(String name, Object named)
        ? Stream.of(named).filter(ignored -> name.equals(field.getName()))
        : Stream.of(part).filter(field.getType()::isInstance);
  }
}
