import { useState } from 'react';

const key = (sessionId: string) => `consilium-names-hidden-${sessionId}`;

/** Whether names are hidden in this session on this device, and how to change it. */
export function useHiddenNames(sessionId: string): [boolean, (hidden: boolean) => void] {
  const [hidden, setHidden] = useState(() => localStorage.getItem(key(sessionId)) !== null);
  const hide = (now: boolean) => {
    if (now) localStorage.setItem(key(sessionId), '1');
    else localStorage.removeItem(key(sessionId));
    setHidden(now);
  };
  return [hidden, hide];
}
