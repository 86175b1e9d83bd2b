package org.consilium.caseboard.entity.rules.layout;

/** The ids of the lanes that a board has when nobody chose others. */
public final class Lane {

  public static final String PROBLEMS = "PROBLEMS";
  public static final String DIFFERENTIAL = "DIFFERENTIAL";
  public static final String MEDICATIONS = "MEDICATIONS";
  public static final String PLAN = "PLAN";
  public static final String SBAR = "SBAR";
  public static final String QUESTIONS = "QUESTIONS";
  public static final String TASKS = "TASKS";

  private Lane() {}
}
