package org.consilium.institution.control.school;

import java.util.List;
import java.util.Map;
import org.consilium.institution.RetainedData;

/**
 * What a school settles for itself.
 *
 * @param languages that it offers its people, in order
 * @param defaultLanguage what somebody reads who has chosen none
 * @param retention for how many days it keeps what
 * @param privacyText plain text; empty when there is none
 */
public record SchoolSettings(
    String name,
    String timeZone,
    List<String> languages,
    String defaultLanguage,
    Map<RetainedData, Integer> retention,
    String privacyText) {}
