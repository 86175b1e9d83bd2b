import { expect, test } from 'vitest';
import { draftOf, draftSound, requestOf, withChange, withoutOption, withOption } from './draft';

test('begins with four empty options, which cannot be saved', () => {
  const draft = draftOf(null);
  expect(draft.options).toHaveLength(4);
  expect(draftSound(draft)).toBe(false);
});

test('two written options with whole points from 0 to 4 can be saved', () => {
  let draft = draftOf(null);
  draft = { ...withoutOption(withoutOption(draft, 3), 2), question: 'Which first?' };
  draft = withChange(withChange(draft, 0, { text: 'Stop it', points: 4 }), 1, { text: 'Wait', rationale: '  ' });
  expect(draftSound(draft)).toBe(true);
  expect(draftSound(withChange(draft, 0, { points: Number.NaN }))).toBe(false);
  expect(draftSound(withoutOption(draft, 0))).toBe(false);
  expect(requestOf(draft).options[1]).toEqual({ text: 'Wait', points: 0, rationale: null });
});

test('a new option has a key of its own', () => {
  const draft = withOption(withoutOption(draftOf(null), 1));
  expect(draft.options.map(({ key }) => key)).toEqual([0, 2, 3, 4]);
});
