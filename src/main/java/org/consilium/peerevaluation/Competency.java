package org.consilium.peerevaluation;

/**
 * The four core competencies on which teammates rate each other: IPEC Core Competencies for
 * Interprofessional Collaborative Practice, version 3 (Interprofessional Education Collaborative,
 * 2023).
 */
public enum Competency {
  VALUES_AND_ETHICS,
  ROLES_AND_RESPONSIBILITIES,
  COMMUNICATION,
  TEAMS_AND_TEAMWORK
}
