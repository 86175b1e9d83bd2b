import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { usePending, useSend } from './hooks';
import type { LiveBody } from './protocol';

export interface Commands<C extends LiveBody> {
  /** Resolves with the answer when the command is stored, rejects with a ProblemError when it is refused. */
  send: <R = unknown>(command: C) => Promise<R>;
  /** Not yet stored, oldest first. */
  unstored: readonly C[];
  /** Stored or not, but not yet in the view: lay these over it, so that a tap shows at once and never flickers back. */
  unseen: readonly C[];
}

/** Sends a topic's commands, and knows which of them its view does not show yet. */
export function useCommands<C extends LiveBody>(topic: string, view: unknown): Commands<C> {
  const transmit = useSend(topic);
  const unstored = usePending<C>(topic);
  const shown = useRef(view);
  const [stored, keep] = useState<{ since: unknown; commands: readonly C[] }>({ since: view, commands: [] });
  useLayoutEffect(() => {
    shown.current = view;
  }, [view]);
  const send = useCallback(
    async <R>(command: C): Promise<R> => {
      const answer = await transmit<R>(command);
      const since = shown.current;
      keep((former) => ({ since, commands: former.since === since ? [...former.commands, command] : [command] }));
      return answer;
    },
    [transmit],
  );
  return { send, unstored, unseen: stored.since === view ? [...stored.commands, ...unstored] : unstored };
}
