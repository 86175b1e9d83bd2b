package org.consilium.session.boundary;

import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;
import org.consilium.session.control.owntime.MyTime.Early;
import org.consilium.session.control.owntime.MyTime.Own;

/** What is special about one student's time, on that student's devices alone. */
public sealed interface OwnTimeView extends LiveView {

  /**
   * For most nothing is.
   *
   * @param phase the test that I take now by a clock of my own, as it is for me, or null
   * @param early the test that I may begin before the hall does, or null
   */
  record MyOwnTime(@Nullable PhaseView phase, @Nullable EarlyTest early) implements OwnTimeView {

    static MyOwnTime of(Own own) {
      return new MyOwnTime(
          own.phase().map(PhaseView::of).orElse(null), own.early().map(EarlyTest::of).orElse(null));
    }
  }

  /**
   * A test that I may begin now.
   *
   * @param seconds how long I have, from when I begin
   */
  record EarlyTest(PhaseView phase, int seconds) {

    static EarlyTest of(Early early) {
      return new EarlyTest(PhaseView.of(early.phase()), (int) early.whole().toSeconds());
    }
  }
}
