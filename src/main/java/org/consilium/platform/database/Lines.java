package org.consilium.platform.database;

/** Where whoever commits all day gets a line. */
public interface Lines {

  /** A line that connects when it is used first, and again after a failure. */
  Line line();
}
