import type { KeyboardEvent } from 'react';
import type { DeliveredOption } from '@/shared/live/messages';

interface QuestionKeys {
  options: readonly DeliveredOption[];
  open: boolean;
  choose: (option: string) => void;
  flag: () => void;
  go: (step: 1 | -1) => void;
}

const FIRST_LETTER = 'a'.charCodeAt(0);

/**
 * The keys of a question, while the focus is anywhere in it: digits and letters choose, left and right go to another
 * question, up and down go through the options, F flags where no option is F.
 */
export function useQuestionKeys({ options, open, choose, flag, go }: QuestionKeys) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const taken = take(event);
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
  };

  function take({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      go(key === 'ArrowRight' ? 1 : -1);
      return true;
    }
    if (key === 'ArrowDown' || key === 'ArrowUp') return enter(target, currentTarget);
    const option = options[placeOf(key)];
    if (option && open) choose(option.deliveryId);
    else if (key.toLowerCase() === 'f' && open) flag();
    else return false;
    return true;
  }

  /** From outside the options into them; inside them the radio group moves by itself. */
  function enter(target: EventTarget, question: HTMLElement): boolean {
    if (target instanceof HTMLInputElement) return false;
    const radio = question.querySelector<HTMLInputElement>('input:checked, input');
    radio?.focus();
    return radio !== null;
  }
}

function placeOf(key: string): number {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return /^[a-z]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - FIRST_LETTER : -1;
}
