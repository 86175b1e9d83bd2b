package org.consilium.institution.entity.rules;

import java.util.List;
import java.util.Map;

/**
 * What a person knows a device by, from what its browser says of itself: the browser and the
 * system, such as "Firefox, Windows", and no versions. Never used to decide anything.
 */
public final class DeviceName {

  /** The first that fits: browsers name those whose pages they want to be given. */
  private static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("Edg", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser", "Samsung Internet"),
          Map.entry("Firefox", "Firefox"),
          Map.entry("FxiOS", "Firefox"),
          Map.entry("CriOS", "Chrome"),
          Map.entry("Chrom", "Chrome"),
          Map.entry("Safari", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Android", "Android"),
          Map.entry("CrOS", "ChromeOS"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS", "Mac"),
          Map.entry("Linux", "Linux"));

  private DeviceName() {}

  /** The name, or null where the browser says nothing that is known. */
  public static String of(String userAgent) {
    if (userAgent == null) {
      return null;
    }
    String browser = firstIn(userAgent, BROWSERS);
    String system = firstIn(userAgent, SYSTEMS);
    if (browser == null || system == null) {
      return browser == null ? system : browser;
    }
    return String.join(", ", browser, system);
  }

  private static String firstIn(String userAgent, List<Map.Entry<String, String>> known) {
    return known.stream()
        .filter(each -> userAgent.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
