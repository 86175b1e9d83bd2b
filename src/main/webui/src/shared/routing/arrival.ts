import { createContext, use, useLayoutEffect, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** The path at which the person last arrived; first the one at which the app was opened. */
export const ArrivalContext = createContext<RefObject<string>>({ current: '' });

/** Gives the focus to the page's heading when one arrives there by navigation, so that a screen reader reads on from it. */
export function useArrivalFocus(heading: RefObject<HTMLElement | null>): void {
  const arrivedRef = use(ArrivalContext);
  const { pathname } = useLocation();
  useLayoutEffect(() => {
    if (arrivedRef.current === pathname) return;
    arrivedRef.current = pathname;
    heading.current?.focus({ preventScroll: true });
  }, [arrivedRef, heading, pathname]);
}
