package org.consilium.launch;

/** What the launcher says to the person at the terminal. */
final class Voice {

  private Voice() {}

  static void say(String text) {
    System.out.println(text);
    System.out.flush();
  }

  static void complain(String text) {
    System.err.println("Consilium: " + text);
    System.err.flush();
  }
}
