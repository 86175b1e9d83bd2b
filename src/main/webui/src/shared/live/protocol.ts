import type { ProblemBody } from '@/shared/api';

/** The envelope of the live socket (`/live`, subprotocol `consilium.v1`): JSON text frames told apart by `type`. */

export const SUBPROTOCOL = 'consilium.v1';

/** The server closes with this code when nobody is signed in any more. */
export const CLOSED_SIGNED_OUT = 4401;

/** What rooms send inside the envelope: commands, views and events, each with its own `type`. */
export interface LiveBody {
  type: string;
}

export interface Person {
  accountId: string;
  givenName: string;
  familyName: string;
  /** The discipline's code, such as NUR; null for people without one. */
  discipline: string | null;
}

export type ClientMessage =
  | { type: 'join'; topic: string; since?: number }
  | { type: 'leave'; topic: string }
  | { type: 'send'; id: string; topic: string; command: LiveBody }
  | { type: 'ping' };

/** Instants (`now`) are ISO 8601, UTC. */
export type ServerMessage =
  | { type: 'welcome'; epoch: string | number; now: string; accountId: string }
  | { type: 'view'; topic: string; version: number; now: string; body: LiveBody }
  | { type: 'event'; topic: string; body: LiveBody }
  | { type: 'present'; topic: string; people: Person[] }
  | { type: 'stored'; id: string; topic: string; body?: unknown }
  | { type: 'problem'; id?: string; topic?: string; problem: ProblemBody }
  | { type: 'closed'; topic: string; problem: ProblemBody }
  | { type: 'resync'; topic: string }
  | { type: 'pong'; now: string };
