package org.consilium.readiness.control.paper;

import java.util.List;
import java.util.UUID;

/**
 * An item as a student sees it before keys are told.
 *
 * @param language in which it is written, by BCP 47, or null where nobody has said
 */
public record DeliveredItem(
    UUID deliveryId, String language, String stem, List<DeliveredOption> options) {}
