package org.consilium.casework.entity.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The discipline lens of one team.
 *
 * <p>A part for all is seen by every member; a part of a discipline by that discipline's members,
 * whenever they arrive, and by whoever stands in for it. A part that no present member would see
 * gets a stand-in: the present member with the fewest stand-ins so far, then the first by family
 * name, given name and id. A stand-in keeps what they have seen when the discipline arrives after
 * all. Nobody present means nobody stands in.
 *
 * <p>The answer depends on the order of the parts, never on the order of members or stand-ins.
 */
public final class Lens {

  private static final Comparator<LensMember> BY_NAME =
      Comparator.comparing(LensMember::familyName, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(LensMember::familyName)
          .thenComparing(LensMember::givenName, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(LensMember::givenName)
          .thenComparing(LensMember::id);

  private final List<LensMember> members;
  private final Map<UUID, Set<UUID>> standInsOfPart = new HashMap<>();
  private final Map<UUID, Integer> standInsOfMember = new HashMap<>();
  private final List<StandIn> added = new ArrayList<>();

  private Lens(Collection<LensMember> members, Collection<StandIn> standIns) {
    this.members = members.stream().sorted(BY_NAME).toList();
    standIns.forEach(this::remember);
  }

  /**
   * Who sees what, and who has to stand in newly.
   *
   * @param parts the disclosed parts, in the order of the case
   * @param members all members of the team; a stand-in of somebody who left it no longer counts
   * @param standIns the stand-ins stored so far, also for parts not among these
   */
  public static LensView of(
      List<LensPart> parts, Collection<LensMember> members, Collection<StandIn> standIns) {
    Lens lens = new Lens(members, standIns);
    Map<UUID, Set<UUID>> holders = new LinkedHashMap<>();
    for (LensPart part : parts) {
      lens.standInIfNeeded(part);
      holders.put(part.id(), Collections.unmodifiableSet(lens.holdersOf(part)));
    }
    return new LensView(Collections.unmodifiableMap(holders), List.copyOf(lens.added));
  }

  private void standInIfNeeded(LensPart part) {
    if (members.stream().anyMatch(member -> member.present() && holds(member, part))) {
      return;
    }
    members.stream()
        .filter(LensMember::present)
        .min(Comparator.comparing(member -> standInsOfMember.getOrDefault(member.id(), 0)))
        .map(member -> new StandIn(part.id(), member.id()))
        .ifPresent(
            standIn -> {
              remember(standIn);
              added.add(standIn);
            });
  }

  private Set<UUID> holdersOf(LensPart part) {
    Set<UUID> holders = new LinkedHashSet<>();
    members.stream()
        .filter(member -> holds(member, part))
        .map(LensMember::id)
        .forEach(holders::add);
    return holders;
  }

  private boolean holds(LensMember member, LensPart part) {
    return part.isForAll()
        || part.discipline().equals(member.discipline())
        || standInsOfPart.getOrDefault(part.id(), Set.of()).contains(member.id());
  }

  private void remember(StandIn standIn) {
    if (standInsOfPart
        .computeIfAbsent(standIn.part(), p -> new LinkedHashSet<>())
        .add(standIn.member())) {
      standInsOfMember.merge(standIn.member(), 1, Integer::sum);
    }
  }
}
