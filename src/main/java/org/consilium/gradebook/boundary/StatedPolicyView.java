package org.consilium.gradebook.boundary;

import org.consilium.gradebook.control.Policies.Stated;

/**
 * The policy of the reader's school.
 *
 * @param stated whether the school stated it; else it is the usual one
 * @param mayState whether the reader may
 */
public record StatedPolicyView(PolicyView policy, boolean stated, boolean mayState) {

  static StatedPolicyView of(Stated stated) {
    return new StatedPolicyView(PolicyView.of(stated.policy()), stated.stated(), stated.mayState());
  }
}
