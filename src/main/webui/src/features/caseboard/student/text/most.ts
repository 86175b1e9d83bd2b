/** The most characters that a card's words can have. */
export const MOST_CHARACTERS = 10_000;
