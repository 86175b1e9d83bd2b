package org.consilium.casework;

import java.util.List;
import java.util.UUID;

/** What of a case is for one discipline alone; the asking room shows it to nobody. */
public interface CaseLenses {

  /** The lens parts of a case, disclosed or not. */
  List<LensWords> lensWords(UUID caseId);
}
