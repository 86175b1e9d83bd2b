package org.consilium.access;

/** The people of the access table, in the order of its columns. */
enum Who {
  NOBODY("Nobody is signed in"),
  MEMBER("A student of the first team"),
  OTHER_TEAM("A student of another team of the same session"),
  NO_TEAM("A student of the course without a team"),
  FACILITATOR("A facilitator of the course, of the partner school"),
  COORDINATOR("A coordinator of the course, of the school that owns it"),
  PARTNER_COORDINATOR("A coordinator of the course, of the partner school"),
  OTHER_COURSE("A student of the partner school who is not in the course"),
  FOREIGN("A coordinator of a school that has nothing to do with the course"),
  ADMINISTRATOR("An administrator of the school that owns the course, not in the course"),
  OPERATOR("Who operates the server");

  private final String words;

  Who(String words) {
    this.words = words;
  }

  /** Who that is. */
  String words() {
    return words;
  }
}
