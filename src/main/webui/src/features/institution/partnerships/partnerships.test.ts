import { expect, test } from 'vitest';
import { courseChoices, sorted, type Partnership, type Partnerships } from './partnerships';

const school = (id: string) => ({ id, name: id, shortName: id });
const course = (id: string, institutionId: string) => ({ id, institutionId, title: id });

const partnership = (state: Partnership['state'], courses: Partnership['courses'] = []): Partnership => ({
  id: state,
  other: school('harbour'),
  ownProposal: true,
  state,
  courses,
  naming: 'NAMES',
  teamResults: true,
  individualResults: false,
  lastDay: '2027-06-30',
  purpose: '',
  proposedAt: '',
  answeredAt: null,
  endedAt: null,
});

const desk = (partnerships: Partnership[]): Partnerships => ({
  school: school('north'),
  today: '2026-11-22',
  schools: [school('harbour'), school('east')],
  ownCourses: [course('falls', 'north')],
  partnerships,
});

test('a proposal names own courses, and those of the partner that are shared already, each once', () => {
  const shared = [course('falls', 'north'), course('stroke', 'harbour')];
  const all = desk([partnership('IN_FORCE', shared), partnership('ENDED', [course('gone', 'harbour')])]);
  expect(courseChoices(all, 'harbour').map(({ id }) => id)).toEqual(['falls', 'stroke']);
  expect(courseChoices(all, 'east').map(({ id }) => id)).toEqual(['falls']);
});

test('what asks for an answer comes apart from what is in force and what is over', () => {
  const all = (['PROPOSED', 'IN_FORCE', 'DECLINED', 'EXPIRED'] as const).map((state) => partnership(state));
  const { open, inForce, over } = sorted(all);
  expect([open, inForce, over].map((part) => part.map(({ state }) => state))).toEqual([
    ['PROPOSED'],
    ['IN_FORCE'],
    ['DECLINED', 'EXPIRED'],
  ]);
});
