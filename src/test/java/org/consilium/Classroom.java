package org.consilium;

import java.util.List;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.platform.security.Actor;

/**
 * A course of two schools, made anew for one test: nobody in it is in any other classroom. Every
 * team has, in this order, a nursing student of the north school, a pharmacy student of the south
 * school, a medical student of the north school and a nursing student of the south school.
 *
 * @param north the school that owns the course
 * @param south its partner
 * @param courseId the course
 * @param coordinator coordinator of the course, of the north school
 * @param partnerCoordinator coordinator of the course, of the south school
 * @param facilitator facilitator of the course, of the south school
 * @param teamSetId a published team set with all students but the late one
 * @param teams its teams, in order
 * @param late a physiotherapy student of the north school in the course but in no team
 * @param items ten items in the bank, in order
 * @param stranger a student of the south school who is not in the course
 * @param outsider a coordinator of a third school
 */
public record Classroom(
    UUID north,
    UUID south,
    UUID courseId,
    Actor coordinator,
    Actor partnerCoordinator,
    Actor facilitator,
    UUID teamSetId,
    List<Group> teams,
    Actor late,
    List<Item> items,
    Actor stranger,
    Actor outsider) {

  /** The password of everybody, after {@link Classrooms#givePasswords}. */
  public static final String PASSWORD = "a password of the tests";

  public Classroom {
    teams = List.copyOf(teams);
    items = List.copyOf(items);
  }

  /**
   * A team with its members as actors.
   *
   * @param id the team
   * @param members four, in the order of the class comment
   */
  public record Group(UUID id, List<Actor> members) {

    public Group {
      members = List.copyOf(members);
    }

    /** Nursing, north school. */
    public Actor nurse() {
      return members.get(0);
    }

    /** Pharmacy, south school. */
    public Actor pharmacist() {
      return members.get(1);
    }

    /** Medicine, north school. */
    public Actor physician() {
      return members.get(2);
    }

    /** Nursing, south school. */
    public Actor secondNurse() {
      return members.get(3);
    }
  }

  /** A team by its place. */
  public Group team(int index) {
    return teams.get(index);
  }

  /** A member of a team by places. */
  public Actor student(int team, int member) {
    return teams.get(team).members().get(member);
  }

  /** Everybody who is in a team. */
  public List<Actor> students() {
    return teams.stream().flatMap(team -> team.members().stream()).toList();
  }
}
