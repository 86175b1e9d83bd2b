import type { KeyboardEvent } from 'react';
import type { SheetWork } from './useSheet';

const FIRST_LETTER = 'a'.charCodeAt(0);

/**
 * The keys of the sheet, while the focus is anywhere in it: digits and letters choose, left and right go to another
 * question, up and down go through the options, F flags where no option is F.
 */
export function questionKeys({ place, item, go, choose, flag }: SheetWork, open: boolean) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event) || !take(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  function take({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      go(key === 'ArrowRight' ? place + 1 : place - 1);
      return true;
    }
    if (key === 'ArrowDown' || key === 'ArrowUp') return enter(target, currentTarget);
    const option = item?.options[placeOf(key)];
    if (option && open) choose(option.deliveryId);
    else if (key.toLowerCase() === 'f' && open) flag();
    else return false;
    return true;
  }
}

/** In a dialog over the sheet, whose keys arrive here as well. */
function isElsewhere({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  return !currentTarget.contains(target as Node);
}

/** From outside the options into them; inside them the radio group moves by itself. */
function enter(target: EventTarget, sheet: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return false;
  const radio = sheet.querySelector<HTMLInputElement>('input:checked, input');
  radio?.focus();
  return radio !== null;
}

function placeOf(key: string): number {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return /^[a-z]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - FIRST_LETTER : -1;
}
