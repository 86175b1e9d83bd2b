import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { IratSheet } from '@/shared/live/messages';
import { blankSheet, renderPhase, runningPhase } from '../testing';
import Irat from './Irat';
import { sheetWith } from './sheet';

const opened = (sheet: IratSheet = blankSheet, phase = runningPhase('IRAT')) => renderPhase(Irat, phase, sheet);

const chosen = () => screen.getByRole<HTMLInputElement>('radio', { checked: true });

test('a tap shows at once and is ticked when it is stored, without flickering back before the next view', async () => {
  const { user, commands, stores, shows } = await opened();
  await user.click(screen.getByText('Option b of q1'));
  expect(commands()).toEqual([{ type: 'choose', item: 'q1', option: 'q1-b' }]);
  expect(chosen().value).toBe('q1-b');
  expect(screen.getByText('Storing')).toBeDefined();
  await stores();
  expect(chosen().value).toBe('q1-b');
  expect(screen.getByText('Stored')).toBeDefined();
  shows(sheetWith(blankSheet, [{ type: 'choose', item: 'q1', option: 'q1-b' }]));
  expect(chosen().value).toBe('q1-b');
});

test('digits and letters choose, arrows go on and back, F flags', async () => {
  const { user, commands, stores } = await opened();
  await user.keyboard('2');
  await stores();
  await user.keyboard('{ArrowRight}d');
  await stores();
  await user.keyboard('{ArrowLeft}f');
  expect(commands()).toEqual([
    { type: 'choose', item: 'q1', option: 'q1-b' },
    { type: 'choose', item: 'q2', option: 'q2-d' },
    { type: 'flag', item: 'q1', flagged: true },
  ]);
  expect(screen.getByRole('heading', { name: 'Question 1 of 3' })).toBeDefined();
});

test('the keys also work right after a dot was pressed', async () => {
  const { user, commands } = await opened();
  await user.click(screen.getByRole('button', { name: /^Question 3/ }));
  await user.keyboard('1');
  expect(commands()).toEqual([{ type: 'choose', item: 'q3', option: 'q3-a' }]);
});

test('each question has a dot that says its state', async () => {
  const sheet = sheetWith(blankSheet, [
    { type: 'choose', item: 'q1', option: 'q1-b' },
    { type: 'flag', item: 'q1', flagged: true },
  ]);
  await opened(sheet);
  const dots = within(screen.getByRole('navigation', { name: 'Questions' }));
  expect(dots.getByRole('button', { name: 'Question 1: answered, flagged' })).toBeDefined();
  expect(dots.getByRole('button', { name: 'Question 2: no answer yet' }).getAttribute('aria-current')).toBe('step');
});

test('without the network answers are kept, counted and sent when it is back', async () => {
  const { user, commands, loses } = await opened();
  loses();
  await user.keyboard('1{ArrowRight}1{ArrowRight}1');
  expect(screen.getByText('3 answers wait for the network')).toBeDefined();
  expect(commands()).toEqual([]);
  expect(screen.getByText('Waits for the network')).toBeDefined();
});

test('a refusal stands at the question, and the choice that counts shows again', async () => {
  const { user, refuses } = await opened(sheetWith(blankSheet, [{ type: 'choose', item: 'q1', option: 'q1-a' }]));
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.click(screen.getByText('Option b of q1'));
  await refuses('session.phase-over', 'The time is over. What was stored before counts.');
  expect(screen.getByRole('alert').textContent).toContain('What was stored before counts.');
  expect(chosen().value).toBe('q1-a');
});

test('handing in asks first, counts what is empty, and then shows what was handed in', async () => {
  const { user, commands, shows, stores } = await opened();
  await user.click(screen.getByRole('button', { name: 'Hand in' }));
  expect(screen.getByText('0 of 3 questions answered.')).toBeDefined();
  const [, handIn] = screen.getAllByRole('button', { name: 'Hand in' });
  if (handIn) await user.click(handIn);
  const dialog = within(screen.getByRole('dialog', { name: 'Hand in with 3 questions empty?' }));
  await user.click(dialog.getByRole('button', { name: 'Hand in' }));
  expect(commands()).toEqual([{ type: 'hand-in' }]);
  expect(screen.getByRole('heading', { name: 'Handing in' })).toBeDefined();
  await stores();
  shows({ ...blankSheet, handedInAt: '2026-03-02T10:15:00Z' });
  expect(screen.getByRole('heading', { name: /Handed in at/ })).toBeDefined();
});

test('nothing can be chosen while the phase is paused', async () => {
  await opened(blankSheet, { ...runningPhase('IRAT'), pausedAt: new Date().toISOString() });
  expect(screen.getAllByRole<HTMLInputElement>('radio').every((radio) => radio.disabled)).toBe(true);
});
