package org.consilium.platform.mail;

/**
 * Why a message did not leave; the mail server's words are not kept, for they may hold the address.
 */
public enum MailFault {
  /** The mail server does not answer, or broke off. */
  UNREACHABLE,
  /** The mail server does not take this server's name and password. */
  LOGIN_REFUSED,
  /** The mail server asks to come again later. */
  DEFERRED,
  /** The mail server does not take the address. */
  ADDRESS_REFUSED
}
