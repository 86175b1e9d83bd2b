import { useCallback, useLayoutEffect, useRef } from 'react';

/** Tells what was drawn last, by a function that stays the same: for what acts later and is seldom drawn itself. */
export function useNewest<T>(value: T): () => T {
  const held = useRef(value);
  useLayoutEffect(() => {
    held.current = value;
  });
  return useCallback(() => held.current, []);
}
