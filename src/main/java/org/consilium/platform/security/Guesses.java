package org.consilium.platform.security;

/**
 * Slows down who guesses, counted for whatever the guesses have in common; an address never is, for
 * a whole class shares one. The room of accounts implements it.
 */
public interface Guesses {

  /**
   * Refuses while there is a wait.
   *
   * @param what is guessed, in kebab-case
   * @param common what the guesses have in common, such as an account; kept under its hash
   */
  void requireNoWait(String what, String common);

  /** One more that was wrong; it stays counted when the caller's transaction is rolled back. */
  void count(String what, String common);

  /** One that was right: the count begins anew. */
  void forget(String what, String common);
}
