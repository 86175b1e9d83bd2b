import { use, useEffect, useEffectEvent, useRef } from 'react';
import { LiveContext } from './hooks';
import type { LiveBody } from './protocol';

/** What changes back within this time is not told. */
const SETTLED_AFTER_MS = 300;
/** The server takes who is silent for some seconds for gone. */
const AGAIN_AFTER_MS = 5_000;

/**
 * Tells those of a joined topic what this person is about, for as long as it is so; null tells nothing. It is never
 * stored: whoever is not here now does not hear of it.
 */
export function useSignal<S extends LiveBody>(topic: string, signal: S | null): void {
  const client = use(LiveContext);
  const said = useRef(false);
  const say = useEffectEvent((now: S | null) => {
    if (now === null && !said.current) return;
    said.current = now !== null;
    client?.signal(topic, now);
  });
  const text = JSON.stringify(signal);
  useEffect(() => {
    const now = JSON.parse(text) as S | null;
    const soon = setTimeout(() => say(now), SETTLED_AFTER_MS);
    const again = now === null ? undefined : setInterval(() => say(now), AGAIN_AFTER_MS);
    return () => {
      clearTimeout(soon);
      clearInterval(again);
    };
  }, [topic, text]);
  useEffect(() => () => say(null), [topic]);
}
