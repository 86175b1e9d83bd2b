/** The live socket (`/live`): what its messages are is written from the server's records, in messages.ts. */
export type { ClientMessage, LivePerson as Person, ServerMessage, Signalled } from './messages';

export const SUBPROTOCOL = 'consilium.v1';

/** The server closes with this code when nobody is signed in any more. */
export const CLOSED_SIGNED_OUT = 4401;

/** The server closes with this code when it speaks another version of the protocol than this page. */
export const CLOSED_OUTDATED = 4426;

/** What rooms send inside the envelope: commands, views and events, each with its own `type`. */
export interface LiveBody {
  type: string;
}
