import { expect, test } from 'vitest';
import { pastOfCard } from './cardPast';
import { aPast, aTask } from './pastFixtures';
import { aNote } from '../student/boardFixtures';

const said = (all: { done: { by: string }; value: string }[] | undefined) =>
  all?.map(({ done, value }) => `${done.by}: ${value}`);

test('both of two values of a field are there, the latest first', () => {
  const past = pastOfCard(aTask(), 'ward');
  expect(said(past?.fields.get('when'))).toEqual(['paul: at once', 'amina: at noon', 'amina: today']);
});

test('letters that one person types at a stretch are one value, and those of another the next', () => {
  const past = pastOfCard(aTask(), 'ward');
  expect(said(past?.words)).toEqual(['amina: Call the ward now!', 'paul: Call the ward now', 'amina: Call the ward']);
});

test('what was typed after a rest is a value of its own', () => {
  const done = aTask();
  const late = done.map((one) => (one.seq === 5 ? { ...one, at: '2026-11-22T10:00:40.000Z' } : one));
  expect(said(pastOfCard(late, 'ward')?.words)?.slice(1, 3)).toEqual([
    'paul: Call the ward now',
    'paul: Call the ward n',
  ]);
});

test('whatever else happened is there too, of a card that is deleted by now as well', () => {
  expect(pastOfCard(aTask(), 'ward')?.others.map(({ op }) => op.type)).toEqual(['card-deleted', 'card-moved']);
  expect(pastOfCard(aPast(['amina', aNote('one', 'a0')]), 'another')).toBeNull();
});
