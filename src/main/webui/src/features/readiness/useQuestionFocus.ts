import { useEffect, type RefObject } from 'react';

/**
 * Lets reading and the keys go on at a question that has just appeared, unless the person is at a control that is still
 * there.
 */
export function useQuestionFocus(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const at = document.activeElement;
    const nowhere = at === null || at === document.body || at.matches('h1[tabindex="-1"]');
    if (nowhere) heading.current?.focus({ preventScroll: true });
  }, [heading]);
}
