package org.consilium.institution;

import java.util.Collection;
import java.util.UUID;
import org.consilium.platform.security.Actor;

/** Notes who of a school saw what of another school's people, in the transaction of the reading. */
public interface DisclosureLog {

  /**
   * Notes what was seen; of the reader's own people nothing.
   *
   * @param subjectId the course or session that it was about
   * @param subjectTitle its name at that time
   * @param people whose data was shown, own ones among them or not
   */
  void seen(
      Actor reader, SeenData data, UUID subjectId, String subjectTitle, Collection<Person> people);
}
