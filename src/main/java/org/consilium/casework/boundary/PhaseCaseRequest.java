package org.consilium.casework.boundary;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which case a phase is to have; null for none. */
public record PhaseCaseRequest(@Schema(nullable = true) UUID caseId) {}
