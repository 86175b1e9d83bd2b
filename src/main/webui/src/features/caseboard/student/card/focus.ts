import { createContext, use, useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';

interface CardFocus {
  /** Goes to a card once it stands where it was moved to. */
  focusCard: (card: string) => void;
  /** Shows a lane, where one is shown at a time. */
  show: (lane: string) => void;
}

export const CardFocusContext = createContext<CardFocus>({ focusCard: () => undefined, show: () => undefined });

export const useFocusCard = () => use(CardFocusContext);

/** Keeps the focus on a card that is moved by key, and finds one that is named elsewhere; the same while it is shown. */
export function useCardFocus(
  lanes: RefObject<HTMLDivElement | null>,
  board: unknown,
  show: CardFocus['show'],
): CardFocus {
  const wanted = useRef<string | null>(null);
  const find = useCallback(() => {
    if (wanted.current === null) return;
    const card = lanes.current?.querySelector<HTMLElement>(`[data-card="${wanted.current}"] [data-handle]`);
    if (!card?.offsetParent) return;
    wanted.current = null;
    card.focus();
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [lanes]);
  useEffect(find, [board, find]);
  const focusCard = useCallback(
    (card: string) => {
      wanted.current = card;
      requestAnimationFrame(find);
    },
    [find],
  );
  return useMemo(() => ({ focusCard, show }), [focusCard, show]);
}
