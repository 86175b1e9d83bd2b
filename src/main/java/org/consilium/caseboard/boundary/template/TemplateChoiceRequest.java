package org.consilium.caseboard.boundary.template;

import java.util.UUID;
import org.consilium.caseboard.entity.rules.layout.BuiltInTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which template is chosen: one that every school has, or one of the school; one of the two. */
public record TemplateChoiceRequest(
    @Schema(nullable = true) BuiltInTemplate builtIn, @Schema(nullable = true) UUID templateId) {}
