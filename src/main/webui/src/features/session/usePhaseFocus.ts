import { useEffect, useRef, type RefObject } from 'react';

/**
 * When the phase changes under the reader, what had the focus is gone: then the heading takes it, and the page stands at
 * its top. Nothing happens on arrival.
 */
export function usePhaseFocus(phaseId: string | undefined): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(phaseId);
  useEffect(() => {
    if (shown.current === phaseId) return;
    shown.current = phaseId;
    scrollTo({ top: 0 });
    if (document.activeElement === null || document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [phaseId]);
  return heading;
}
