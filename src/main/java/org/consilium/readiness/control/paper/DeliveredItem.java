package org.consilium.readiness.control.paper;

import java.util.List;
import java.util.UUID;

/** An item as a student sees it before keys are told. */
public record DeliveredItem(UUID deliveryId, String stem, List<DeliveredOption> options) {}
