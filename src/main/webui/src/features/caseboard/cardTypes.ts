// Written from the server's types of cards: change those, then run
//   mvn -q test -Dtest=CardTypesTwinTest -Dconsilium.protocol.write=true
// A test compares this page with the types and fails when they differ.

import type { CardType } from '@/shared/live/messages';

/** What the value of a field is: one of its choices, free text, the code of a discipline, an account's id. */
export type FieldKind = 'CHOICE' | 'LINE' | 'LINES' | 'DISCIPLINE' | 'MEMBER';

export interface CardField {
  name: string;
  kind: FieldKind;
  choices: readonly string[];
}

/** By type of card the fields beside its words, in the order in which they are filled in. */
export const CARD_TYPES = {
  NOTE: [],
  PROBLEM: [
    { name: 'status', kind: 'CHOICE', choices: ['ACTIVE', 'IMPROVING', 'RESOLVED'] },
  ],
  DIAGNOSIS: [
    { name: 'likelihood', kind: 'CHOICE', choices: ['LIKELY', 'POSSIBLE', 'UNLIKELY', 'MUST_NOT_MISS'] },
    { name: 'for', kind: 'LINES', choices: [] },
    { name: 'against', kind: 'LINES', choices: [] },
  ],
  MEDICATION: [
    { name: 'dose', kind: 'LINE', choices: [] },
    { name: 'route', kind: 'LINE', choices: [] },
    { name: 'frequency', kind: 'LINE', choices: [] },
    { name: 'indication', kind: 'LINE', choices: [] },
    { name: 'decision', kind: 'CHOICE', choices: ['CONTINUE', 'CHANGE', 'STOP', 'START'] },
    { name: 'reason', kind: 'LINES', choices: [] },
  ],
  CARE_ACTION: [
    { name: 'owner', kind: 'DISCIPLINE', choices: [] },
    { name: 'when', kind: 'LINE', choices: [] },
  ],
  SBAR: [
    { name: 'situation', kind: 'LINES', choices: [] },
    { name: 'background', kind: 'LINES', choices: [] },
    { name: 'assessment', kind: 'LINES', choices: [] },
    { name: 'recommendation', kind: 'LINES', choices: [] },
  ],
  QUESTION: [
    { name: 'answer', kind: 'LINES', choices: [] },
  ],
  TASK: [
    { name: 'who', kind: 'MEMBER', choices: [] },
    { name: 'when', kind: 'LINE', choices: [] },
    { name: 'done', kind: 'CHOICE', choices: ['YES', 'NO'] },
  ],
} as const satisfies Record<CardType, readonly CardField[]>;
