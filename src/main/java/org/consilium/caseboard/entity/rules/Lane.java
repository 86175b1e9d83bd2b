package org.consilium.caseboard.entity.rules;

/** The lanes of a board, from left to right. */
public enum Lane {
  PROBLEMS,
  DIFFERENTIAL,
  MEDICATIONS,
  PLAN,
  QUESTIONS
}
