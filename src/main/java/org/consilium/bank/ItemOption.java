package org.consilium.bank;

import java.util.UUID;

/**
 * An option of an item.
 *
 * @param id which; it tells nothing, but stays on the server all the same
 * @param text plain text
 * @param correct whether it is the best answer
 * @param feedback what to tell who chose it, or empty
 */
public record ItemOption(UUID id, String text, boolean correct, String feedback) {}
