import { expect, test } from 'vitest';
import { agendaSound, changed, moved, totalMinutes, usualAgenda, withPhase, without } from './agenda';

const usual = () => usualAgenda((kind) => kind.toLowerCase());
const titles = (agenda: ReturnType<typeof usual>) => agenda.map(({ title }) => title);

test('the usual agenda has each kind once and could be saved as it is', () => {
  expect(titles(usual())).toEqual(['check_in', 'irat', 'trat', 'exercise', 'peer_evaluation']);
  expect(agendaSound(usual())).toBe(true);
  expect(totalMinutes(usual())).toBe(95);
});

test('a phase may repeat, under a title and key of its own', () => {
  const agenda = withPhase(usual(), 'EXERCISE', 'exercise');
  expect(titles(agenda).at(-1)).toBe('exercise 2');
  expect(new Set(agenda.map(({ key }) => key)).size).toBe(6);
});

test('phases move one place, and stay at the ends', () => {
  const agenda = usual();
  const irat = agenda[1]?.key ?? '';
  expect(titles(moved(agenda, irat, -1)).slice(0, 2)).toEqual(['irat', 'check_in']);
  expect(titles(moved(agenda, irat, 1)).slice(1, 3)).toEqual(['trat', 'irat']);
  expect(moved(agenda, agenda[0]?.key ?? '', -1)).toBe(agenda);
  expect(moved(agenda, agenda[4]?.key ?? '', 1)).toBe(agenda);
});

test('an empty agenda, an empty title and empty minutes cannot be saved', () => {
  const agenda = usual();
  const first = agenda[0]?.key ?? '';
  expect(agendaSound([])).toBe(false);
  expect(agendaSound(changed(agenda, first, { title: '  ' }))).toBe(false);
  expect(agendaSound(changed(agenda, first, { minutes: Number.NaN }))).toBe(false);
  expect(totalMinutes(changed(agenda, first, { minutes: Number.NaN }))).toBe(85);
  expect(agendaSound(without(agenda, first))).toBe(true);
});
