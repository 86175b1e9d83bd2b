package org.consilium.exercise;

import java.util.List;
import java.util.UUID;

/** Results of application exercises for other rooms; the asking room authorises. */
public interface ExerciseResults {

  /** Every team's result in every exercise of the session that has begun. */
  List<ExerciseResult> ofSession(UUID sessionId);
}
