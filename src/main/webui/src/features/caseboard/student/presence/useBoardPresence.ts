import { useEffect, useRef, useState, type FocusEvent, type SyntheticEvent } from 'react';
import { useSignal } from '@/shared/live';
import type { AtCard } from '@/shared/live/messages';

const TYPING_FOR_MS = 3_000;
const LOOK_AGAIN_MS = 1_000;

/** Menus and dialogs of a card stand outside of it. */
const OVER_THE_BOARD = '[role="menu"], [role="dialog"], [role="alertdialog"], [role="listbox"]';

/**
 * Tells the others at which card this person is, and whether they type: whoever has the focus in it, or its editor
 * open. Cards are known by their attribute `data-card`; the handlers belong to the element around all of them.
 */
export function useBoardPresence(topic: string, isOpen: boolean) {
  const board = useRef<HTMLElement>(null);
  const typedAt = useRef(0);
  const [here, setHere] = useState<AtCard | null>(null);
  const look = () => {
    const typing = Date.now() - typedAt.current < TYPING_FOR_MS;
    setHere((before) => now(before, board.current, typing));
  };
  useSignal(topic, isOpen ? here : null);
  const busy = here !== null;
  useEffect(() => {
    if (!busy) return undefined;
    const again = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(again);
  }, [busy]);
  const onFocus = ({ currentTarget }: FocusEvent<HTMLElement>) => {
    board.current = currentTarget;
    look();
  };
  const onInput = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    board.current = currentTarget;
    typedAt.current = Date.now();
    look();
  };
  return { onFocus, onInput };
}

function now(before: AtCard | null, board: HTMLElement | null, typing: boolean): AtCard | null {
  const card = cardNow(before?.card ?? null, board);
  if (card === null && !typing) return null;
  return before?.card === card && before.typing === typing ? before : { type: 'at-card', card, typing };
}

function cardNow(before: string | null, board: HTMLElement | null): string | null {
  const focused = document.activeElement;
  const card = focused?.closest<HTMLElement>('[data-card]')?.dataset.card;
  if (card !== undefined) return card;
  if (before === null || !board) return null;
  if (focused?.closest(OVER_THE_BOARD)?.contains(board) === false) return before;
  const left = board.querySelector(`[data-card="${before}"] [contenteditable="true"]`);
  return left ? before : null;
}
