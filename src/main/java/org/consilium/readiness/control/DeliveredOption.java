package org.consilium.readiness.control;

import java.util.UUID;

/** An option as a student sees it before keys are told. */
public record DeliveredOption(UUID deliveryId, String text) {}
