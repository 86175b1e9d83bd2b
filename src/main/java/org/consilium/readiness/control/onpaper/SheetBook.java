package org.consilium.readiness.control.onpaper;

import java.util.List;
import java.util.UUID;
import org.consilium.readiness.entity.rules.ScratchOutcome.Scratched;
import org.consilium.session.PhaseKind;

/** The sheets of one kind of test, as they are stored. */
interface SheetBook {

  PhaseKind kind();

  /** What counts on all sheets, in order of attempts. */
  List<StoredMark> marks(UUID phaseId);

  /** What counts on one sheet, in order of attempts. */
  List<StoredMark> marks(UUID phaseId, UUID sheetId);

  /** Holds a sheet until the transaction ends: whoever enters the same one waits. */
  void hold(UUID phaseId, UUID sheetId);

  /** Stores one mark; what it scores was decided before. */
  void add(UUID phaseId, UUID sheetId, UUID item, UUID option, Scratched outcome, Entered entered);

  /** Takes away all that is stored of one question of a sheet, and keeps it with the correction. */
  void takeAway(UUID phaseId, UUID sheetId, UUID item, UUID correctionId);

  /** Who enters it, under which command. */
  record Entered(UUID by, UUID commandId) {}
}
