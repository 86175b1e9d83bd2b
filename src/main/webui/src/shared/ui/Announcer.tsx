import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';

const listeners = new Set<(words: string) => void>();

/** Has screen readers say something when they have finished what they are saying; sparingly. */
export function announce(words: string): void {
  listeners.forEach((listener) => listener(words));
}

/** Says `words` whenever they change, but not what is there at first. `useAnnounced(t('phase', { title }))` */
export function useAnnounced(words: string | undefined): void {
  const former = useRef(words);
  useEffect(() => {
    if (words !== undefined && words !== former.current) announce(words);
    former.current = words;
  }, [words]);
}

/** The region that screen readers listen to; once, at the root. */
export function Announcer() {
  // Two places in turn, so that the same words are said again.
  const [said, say] = useState({ turn: 0, words: '' });
  useEffect(() => {
    const listener = (words: string) => say(({ turn }) => ({ turn: 1 - turn, words }));
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return (
    <VisuallyHidden>
      {[0, 1].map((turn) => (
        <div key={turn} aria-live="polite">
          {said.turn === turn ? said.words : ''}
        </div>
      ))}
    </VisuallyHidden>
  );
}
