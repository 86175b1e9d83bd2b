package org.consilium.readiness.entity.rules;

/** Why a team may want a facilitator. */
public enum Need {
  /** Nothing was leaned or scratched for a while, and items are left. */
  QUIET,
  /** Of the items tried, half or more were not right at the first attempt. */
  MANY_WRONG,
  /** More than a third of the members are not here. */
  MEMBERS_ABSENT
}
