package org.consilium.platform.config;

/**
 * A value that travels in a form of its own and not by its components. It is read again by its
 * static method {@code ofJson}, which takes the same form and refuses another with an {@link
 * IllegalArgumentException}.
 */
public interface OwnJson<T> {

  /** The value in plain numbers, texts, lists and maps. */
  T json();
}
