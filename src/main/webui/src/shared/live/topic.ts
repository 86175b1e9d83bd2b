import { ProblemError } from '@/shared/api';
import type { LiveBody, Person, ServerMessage, Signalled } from './protocol';

/**
 * `joining`: nothing received yet. `live`: the view is what the server last said. `stale`: the connection is lost, the
 * view may be behind. `refused`: there is no right to this topic; `problem` says why.
 */
export type TopicPhase = 'joining' | 'live' | 'stale' | 'refused';

export interface TopicState {
  readonly state: TopicPhase;
  readonly view: LiveBody | undefined;
  readonly version: number;
  readonly people: readonly Person[];
  /** What those who are here signal, of this moment alone. */
  readonly signals: readonly Signalled[];
  readonly problem: ProblemError | undefined;
}

const NONE = -1;

export const JOINING: TopicState = {
  state: 'joining',
  view: undefined,
  version: NONE,
  people: [],
  signals: [],
  problem: undefined,
};

/** What a message from the server makes of a topic. Views that arrive out of order never replace a newer one. */
export function received(topic: TopicState, message: ServerMessage): TopicState {
  switch (message.type) {
    case 'view':
      if (message.version < topic.version) return topic;
      return { ...topic, state: 'live', view: message.body as LiveBody, version: message.version, problem: undefined };
    case 'event':
      return topic.state === 'live' ? topic : { ...topic, state: 'live', problem: undefined };
    case 'present':
      return { ...topic, people: message.people };
    case 'signals':
      return { ...topic, signals: message.signals };
    case 'problem':
    case 'closed':
      // What was shown is taken away with the right to see it.
      return { ...JOINING, state: 'refused', problem: new ProblemError(message.problem) };
    default:
      return topic;
  }
}

/** The connection was lost: what is shown stays, marked as possibly behind. The next connection counts versions anew. */
export function cutOff(topic: TopicState): TopicState {
  const state = topic.state === 'live' ? 'stale' : topic.state;
  return { ...topic, state, version: NONE, people: [], signals: [] };
}
