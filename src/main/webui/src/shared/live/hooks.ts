import { createContext, use, useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { ConnectionState, LiveClient } from './liveClient';
import type { Waiting } from './outbox';
import type { LiveBody, Person, Signalled } from './protocol';
import { JOINING, type TopicPhase } from './topic';
import type { ProblemError } from '@/shared/api';

export const LiveContext = createContext<LiveClient | undefined>(undefined);

export interface Topic<T extends LiveBody> {
  /** See TopicPhase: joining, live, stale (connection lost, still worth showing), refused. */
  state: TopicPhase;
  /** What the server last said this person may see; replaced whole. */
  view: T | undefined;
  people: readonly Person[];
  /** What they signal, by account. */
  signals: readonly Signalled[];
  /** Why the topic was refused or closed. */
  problem: ProblemError | undefined;
  /** Asks the server for a view once more, when what came does not fit together. */
  rejoin: () => void;
}

export interface TopicOptions<T extends LiveBody, E extends LiveBody> {
  /** Called for each view, before the events after it. */
  onView?: (view: T) => void;
  /** Called for each event of the topic, in order. */
  onEvent?: (event: E) => void;
  /** For topics that resume (boards): the sequence number up to which everything is known. */
  since?: () => number | undefined;
}

/**
 * Joins a topic such as `trat/${phaseId}` for as long as the component is shown; undefined joins nothing.
 *
 *     const { view, people, state, problem } = useTopic<TratView>(`trat/${phaseId}`);
 */
export function useTopic<T extends LiveBody, E extends LiveBody = LiveBody>(
  name: string | undefined,
  { onView, onEvent, since }: TopicOptions<T, E> = {},
): Topic<T> {
  const client = use(LiveContext);
  const handlers = useRef({ onView, onEvent, since });
  useLayoutEffect(() => {
    handlers.current = { onView, onEvent, since };
  });
  const resumes = since !== undefined;
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!client || name === undefined) return () => undefined;
      return client.join(name, {
        changed,
        view: (body) => handlers.current.onView?.(body as T),
        event: (body) => handlers.current.onEvent?.(body as E),
        ...(resumes ? { since: () => handlers.current.since?.() } : {}),
      });
    },
    [client, name, resumes],
  );
  const rejoin = useCallback(() => {
    if (name !== undefined) client?.rejoin(name);
  }, [client, name]);
  const snapshot = () => (name === undefined ? undefined : client?.topic(name)) ?? JOINING;
  const { state, view, people, signals, problem } = useSyncExternalStore(subscribe, snapshot);
  return { state, view: view as T | undefined, people, signals, problem, rejoin };
}

/**
 * Sends commands to a topic. The promise resolves with the answer's body when the command is stored, and rejects with
 * a ProblemError when it is refused. Without a connection it waits, over reloads too: show that by usePending.
 */
export function useSend(topic: string): <R = unknown>(command: LiveBody, id?: string) => Promise<R> {
  const client = use(LiveContext);
  return useCallback(
    <R>(command: LiveBody, id?: string) => {
      if (!client) throw new Error('Commands are sent from inside the signed-in part of the app');
      return client.send(topic, command, id) as Promise<R>;
    },
    [client, topic],
  );
}

const NOTHING: readonly Waiting[] = [];
const nothing = () => () => undefined;

/** The commands to a topic that are not yet stored, oldest first: lay them over the view, so that a tap shows at once. */
export function usePending<C extends LiveBody>(topic: string): readonly C[] {
  const outbox = use(LiveContext)?.outbox;
  const waiting = useSyncExternalStore(outbox?.subscribe ?? nothing, () => outbox?.waiting ?? NOTHING);
  return useMemo(
    () => waiting.filter((entry) => entry.topic === topic).map((entry) => entry.command as C),
    [waiting, topic],
  );
}

/** The state of the connection, and how many commands are not yet stored. */
export function useConnection(): { state: ConnectionState; waiting: number } {
  const client = use(LiveContext);
  const state = useSyncExternalStore(client?.subscribe ?? nothing, () => client?.state ?? 'connecting');
  const outbox = client?.outbox;
  const waiting = useSyncExternalStore(outbox?.subscribe ?? nothing, () => outbox?.waiting.length ?? 0);
  return { state, waiting };
}

/** A function that tells the server's time (milliseconds since 1970), as well as this page knows it. */
export function useServerTime(): () => number {
  const clock = use(LiveContext)?.clock;
  return useCallback(() => clock?.now() ?? Date.now(), [clock]);
}
