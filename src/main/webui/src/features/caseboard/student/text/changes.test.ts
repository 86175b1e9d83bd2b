import { ChangeSet, EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import type { Board } from '../board';
import { applied, between } from './changes';
import { Drafts, fateOf, type Draft } from './drafts';
import { whatCardsHold } from './whatCardsHold';

describe('changes', () => {
  test.each([
    ['', '', []],
    ['ab', 'ab', [2]],
    ['ab', '', [[2]]],
    ['', 'a\nb', [[0, 'a', 'b']]],
    ['stop it', 'stop warfarin', [5, [2, 'warfarin']]],
    ['a😀b', 'a😁b', [1, [2, '😁'], 1]],
  ])('make %j into %j as CodeMirror writes it', (before, after, changes) => {
    expect(between(before, after)).toEqual(changes);
    expect(applied(before, between(before, after))).toBe(after);
    expect(ChangeSet.fromJSON(changes).toJSON()).toEqual(changes);
  });
});

describe('what a card holds', () => {
  const typed = (doc: string, from: number, to: number, insert: string, isOpen = true) => {
    const state = EditorState.create({ doc, extensions: whatCardsHold(() => isOpen) });
    return state.update({ changes: { from, to, insert } }).newDoc.toString();
  };

  test('is whole characters, lines and tabs, and no more than its measure', () => {
    expect(typed('a', 1, 1, 'b\n\tc')).toBe('ab\n\tc');
    expect(typed('a', 1, 1, '\u0007b\ud83d')).toBe('ab');
    expect(typed('😀', 1, 2, '\ude01')).toBe('😁');
    expect(typed('😀b', 1, 2, '')).toBe('b');
    expect(typed('a', 1, 1, 'x'.repeat(10_000))).toBe('a');
    expect(typed('a', 1, 1, 'x'.repeat(9_999))).toHaveLength(10_000);
    expect(typed('a', 1, 1, 'b', false)).toBe('a');
  });
});

describe('a draft', () => {
  const card = {
    id: 'x',
    lane: 'PLAN',
    order: 'a0',
    text: 'theirs',
    textRevision: 2,
    author: 'a',
    editor: 'a',
  } as const;
  const board = {
    seq: 3,
    readOnly: false,
    people: new Map(),
    cards: new Map([['x', card]]),
    steps: new Map([['x', [{ revision: 2, opId: 'mine', changes: [6] }]]]),
  } as unknown as Board;
  const draft: Draft = { card: 'x', lane: 'PLAN', text: 'mine', saved: false };

  test('is shown where its words are not on the board', () => {
    expect(fateOf(draft, board, false)).toBe('show');
    expect(fateOf(draft, board, true)).toBe('wait');
    expect(fateOf({ ...draft, op: 'mine' }, board, false)).toBe('drop');
    expect(fateOf({ ...draft, text: 'theirs' }, board, false)).toBe('drop');
    expect(fateOf({ ...draft, saved: true }, board, false)).toBe('drop');
    expect(fateOf({ ...draft, card: 'deleted', saved: true }, board, false)).toBe('show');
  });

  test('outlives a reload, and is out of sight while its card is open', () => {
    const before = new Drafts('ada', 'b', sessionStorage);
    before.open('x');
    before.put(draft);
    expect(before.closed).toEqual([]);
    expect(new Drafts('ben', 'b', sessionStorage).closed).toEqual([]);
    expect(new Drafts('ada', 'b', sessionStorage).closed).toEqual([draft]);
    before.close('x');
    expect(before.closed).toEqual([draft]);
    before.drop('x');
    expect(sessionStorage).toHaveLength(0);
  });
});
