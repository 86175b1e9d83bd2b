package org.consilium.casework.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

class LensPropertyTest {

  private static final List<String> DISCIPLINES = List.of("NUR", "PHA", "MED", "PHY");

  @Property
  void presentMemberOfTheDisciplineAlwaysSees(
      @ForAll("teams") Tuple3<List<LensPart>, List<LensMember>, List<StandIn>> team) {
    LensView view = Lens.of(team.get1(), team.get2(), team.get3());
    for (LensPart part : team.get1()) {
      for (LensMember member : team.get2()) {
        if (part.isForAll() || part.discipline().equals(member.discipline())) {
          assertThat(view.sees(member.id(), part.id())).isTrue();
        }
      }
    }
  }

  @Property
  void everyPartHasAPresentHolderIfAnybodyIsPresent(
      @ForAll("teams") Tuple3<List<LensPart>, List<LensMember>, List<StandIn>> team) {
    List<UUID> present = present(team.get2());
    LensView view = Lens.of(team.get1(), team.get2(), team.get3());
    for (LensPart part : team.get1()) {
      if (!present.isEmpty()) {
        assertThat(view.holders().get(part.id())).containsAnyElementsOf(present);
      }
    }
  }

  @Property
  void onlyPartsWithoutPresentHolderGetANewStandIn(
      @ForAll("teams") Tuple3<List<LensPart>, List<LensMember>, List<StandIn>> team) {
    List<UUID> present = present(team.get2());
    LensView view = Lens.of(team.get1(), team.get2(), team.get3());
    List<UUID> newly = view.newStandIns().stream().map(StandIn::part).toList();
    assertThat(newly).doesNotHaveDuplicates();
    for (StandIn standIn : view.newStandIns()) {
      List<UUID> otherHolders = new ArrayList<>(view.holders().get(standIn.part()));
      otherHolders.remove(standIn.member());
      assertThat(otherHolders).doesNotContainAnyElementsOf(present);
    }
  }

  @Property
  void nobodySeesWithoutAReason(
      @ForAll("teams") Tuple3<List<LensPart>, List<LensMember>, List<StandIn>> team) {
    LensView view = Lens.of(team.get1(), team.get2(), team.get3());
    List<StandIn> all = new ArrayList<>(team.get3());
    all.addAll(view.newStandIns());
    for (LensPart part : team.get1()) {
      for (LensMember member : team.get2()) {
        boolean reason =
            part.isForAll()
                || part.discipline().equals(member.discipline())
                || all.contains(new StandIn(part.id(), member.id()));
        assertThat(view.sees(member.id(), part.id())).isEqualTo(reason);
      }
    }
  }

  @Property
  void storedAndAskedAgainNothingChanges(
      @ForAll("teams") Tuple3<List<LensPart>, List<LensMember>, List<StandIn>> team,
      @ForAll Random random) {
    LensView first = Lens.of(team.get1(), team.get2(), team.get3());
    List<StandIn> stored = new ArrayList<>(team.get3());
    stored.addAll(first.newStandIns());
    List<LensMember> shuffled = new ArrayList<>(team.get2());
    Collections.shuffle(shuffled, random);
    Collections.shuffle(stored, random);
    LensView again = Lens.of(team.get1(), shuffled, stored);
    assertThat(again.newStandIns()).isEmpty();
    assertThat(again.holders()).isEqualTo(first.holders());
    assertThat(Lens.of(team.get1(), shuffled, team.get3())).isEqualTo(first);
  }

  @Provide
  Arbitrary<Tuple3<List<LensPart>, List<LensMember>, List<StandIn>>> teams() {
    Arbitrary<List<LensMember>> members =
        Arbitraries.integers()
            .between(0, 4 * 2 * 3 * 2 - 1)
            .list()
            .ofMaxSize(8)
            .map(LensPropertyTest::members);
    Arbitrary<List<LensPart>> parts =
        Arbitraries.integers().between(0, 4).list().ofMaxSize(10).map(LensPropertyTest::parts);
    Arbitrary<List<StandIn>> standIns =
        Arbitraries.integers()
            .between(0, 99)
            .map(n -> new StandIn(partId(n / 10), memberId(n % 10)))
            .list()
            .uniqueElements()
            .ofMaxSize(6);
    return net.jqwik.api.Combinators.combine(parts, members, standIns).as(Tuple::of);
  }

  private static List<LensPart> parts(List<Integer> numbers) {
    List<LensPart> parts = new ArrayList<>();
    for (int number : numbers) {
      parts.add(new LensPart(partId(parts.size()), number == 4 ? null : DISCIPLINES.get(number)));
    }
    return parts;
  }

  private static List<LensMember> members(List<Integer> numbers) {
    List<LensMember> members = new ArrayList<>();
    for (int number : numbers) {
      members.add(
          new LensMember(
              memberId(members.size()),
              DISCIPLINES.get(number % 4),
              number / 4 % 2 == 0,
              List.of("Abe", "abe", "Cruz").get(number / 8 % 3),
              List.of("Jo", "Kim").get(number / 24)));
    }
    return members;
  }

  private static List<UUID> present(List<LensMember> members) {
    return members.stream().filter(LensMember::present).map(LensMember::id).toList();
  }

  private static UUID partId(int number) {
    return new UUID(1, number);
  }

  private static UUID memberId(int number) {
    return new UUID(2, number);
  }
}
