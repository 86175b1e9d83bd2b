import type { BoardOp } from '@/shared/live/messages';
import { aNote } from '../student/boardFixtures';
import type { Done } from './past';

/** Amina is a nurse, Paul a pharmacist, Kim of the staff. */
export const PEOPLE = [
  { accountId: 'amina', givenName: 'Amina', familyName: 'Okafor', discipline: 'NUR' },
  { accountId: 'paul', givenName: 'Paul', familyName: 'Pill', discipline: 'PHA' },
  { accountId: 'kim', givenName: 'Kim', familyName: 'Staff', discipline: null },
];

const DISCIPLINE: Record<string, string> = { amina: 'NUR', paul: 'PHA' };

/** Operations one after the other, a second apart. */
export const aPast = (...ops: [by: string, op: BoardOp][]): Done[] =>
  ops.map(([by, op], place) => ({
    seq: place + 1,
    by,
    discipline: DISCIPLINE[by] ?? null,
    at: new Date(Date.UTC(2026, 10, 22, 10, 0, place)).toISOString(),
    op,
  }));

/** A task whose day two people say differently, one after the other. */
export const aTask = (): Done[] =>
  aPast(
    ['amina', { ...aNote('ward', 'a0', 'Call the ward'), cardType: 'TASK', fields: { when: 'today' } }],
    ['amina', { type: 'field-set', card: 'ward', field: 'when', value: 'at noon' }],
    ['paul', { type: 'field-set', card: 'ward', field: 'when', value: 'at once' }],
    ['paul', { type: 'text-changed', card: 'ward', textRevision: 1, changes: [13, [0, ' n']] }],
    ['paul', { type: 'text-changed', card: 'ward', textRevision: 2, changes: [15, [0, 'ow']] }],
    ['amina', { type: 'text-changed', card: 'ward', textRevision: 3, changes: [17, [0, '!']] }],
    ['kim', { type: 'note-pinned', text: 'Think of the kidneys' }],
    ['amina', { type: 'card-moved', card: 'ward', lane: 'PROBLEMS', order: 'a1' }],
    ['paul', { type: 'card-deleted', card: 'ward' }],
  );

/** Cards that are made, moved, and now and then deleted and restored. */
export const aLongPast = (count: number): Done[] =>
  aPast(
    ...Array.from({ length: count }, (_, place): [string, BoardOp] => {
      const card = `card ${Math.floor(place / 10) % 400}`;
      const by = place % 3 === 0 ? 'amina' : 'paul';
      if (place % 10 === 0 && place < 4_000) return [by, aNote(card, `a${place % 10}`, `Words of ${card}`)];
      if (place % 10 === 8) return [by, { type: 'card-deleted', card }];
      if (place % 10 === 9) return [by, { type: 'card-restored', card }];
      return [by, { type: 'card-moved', card, lane: place % 2 ? 'PLAN' : 'PROBLEMS', order: `a${place % 9}` }];
    }),
  );
