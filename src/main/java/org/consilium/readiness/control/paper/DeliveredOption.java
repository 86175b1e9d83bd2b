package org.consilium.readiness.control.paper;

import java.util.UUID;

/** An option as a student sees it before keys are told. */
public record DeliveredOption(UUID deliveryId, String text) {}
