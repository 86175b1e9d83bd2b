package org.consilium.caseboard.boundary.template;

import java.util.List;

/**
 * From what boards can be made.
 *
 * @param builtIn what every school has, the standard first
 * @param ofSchool what the school saved, by name
 */
public record BoardTemplatesView(
    List<BuiltInTemplateView> builtIn, List<BoardTemplateView> ofSchool) {}
