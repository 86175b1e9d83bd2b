package org.consilium.rehearsal.entity.rules;

import java.util.List;

/** Names of invented students: given names of many places, family names that nobody has. */
public final class Names {

  private static final List<String> GIVEN =
      List.of(
          "Aiko", "Bram", "Carla", "Dario", "Elif", "Femi", "Greta", "Hugo", "Ines", "Jonas",
          "Kaya", "Luca", "Mara", "Noor", "Oskar", "Paula", "Quinn", "Rosa", "Sami", "Tess", "Umar",
          "Vera", "Wim", "Xenia", "Yara", "Zeno");

  private static final List<String> FAMILY =
      List.of(
          "Ashmoor",
          "Birchlake",
          "Cloverfen",
          "Dunewell",
          "Elmstrand",
          "Fernhill",
          "Glasswater",
          "Heathbrook",
          "Ivycliff",
          "Juniperson",
          "Kelpmarsh",
          "Larchdale",
          "Mossgrove",
          "Nettlebank",
          "Oakenfall",
          "Pinecrest",
          "Quartzfield",
          "Reedmore",
          "Sandwillow",
          "Thornley-Dell",
          "Umberwood",
          "Violetmoor",
          "Willowmere",
          "Yarrowgate",
          "Zinnhaven");

  private Names() {}

  /** A given name for the student of this number. */
  public static String given(int number) {
    return GIVEN.get(number % GIVEN.size());
  }

  /** A family name; together with the given name nobody else of the first 650 has it. */
  public static String family(int number) {
    return FAMILY.get((number / GIVEN.size() + number) % FAMILY.size());
  }
}
