package org.consilium.institution.control.invitation;

/**
 * What becomes of a letter: QUEUED to SENDING when it is taken up, from there to SENT, back to
 * QUEUED, or to FAILED. Who takes it up holds it until a time; if nothing is heard by then, it is
 * taken up again. So it leaves at least once, and twice only if a server died just then.
 */
enum InvitationState {
  QUEUED,
  SENDING,
  SENT,
  FAILED,
  WITHDRAWN
}
