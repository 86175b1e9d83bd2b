package org.consilium.institution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.security.Role;

/** Looks people and schools up for other rooms; who may see them is the asking room's matter. */
public interface People {

  /** The people of these accounts that exist, by account. */
  Map<UUID, Person> byIds(Collection<UUID> accountIds);

  /** Everybody with an account at the school, in no order. */
  List<Person> ofSchool(UUID institutionId);

  /** All people of one school whose e-mail is among these (lower case), by e-mail. */
  Map<String, Person> byEmails(UUID institutionId, Collection<String> emails);

  /** All schools, by id. */
  Map<UUID, School> schools();

  /** All disciplines in their order. */
  List<Discipline> disciplines();

  /**
   * What a school's files may call a discipline, with the code that it means: the common codes and
   * names, and the school's own names.
   */
  Map<String, String> disciplineCodes(UUID institutionId);

  /** By code, what a school calls a discipline for which it has exactly one name. */
  Map<String, String> ownDisciplineNames(UUID institutionId);

  /** The roles that these accounts have at their own school, by account. */
  Map<UUID, Set<Role>> roles(Collection<UUID> accountIds);

  /** Those of these accounts that have no password yet. */
  List<UUID> withoutPassword(Collection<UUID> accountIds);

  /** Those of these accounts with which nobody may sign in now. */
  List<UUID> disabled(Collection<UUID> accountIds);
}
