import { expect, test } from 'vitest';
import type { CaseMember, CasePart, CaseTeam, StaffCase } from '@/shared/live/messages';
import { byDiscipline, holders, holdersOfAny, lensParts, unheld } from './holders';

const part = (id: string, discipline: string | null): CasePart => ({
  id,
  title: id,
  kind: 'NARRATIVE',
  source: '',
  discipline,
  text: null,
  measurements: [],
  medications: [],
});

const member = (accountId: string, discipline: string, present = true): CaseMember => ({
  accountId,
  givenName: accountId,
  familyName: '',
  discipline,
  present,
});

const team = (members: CaseMember[], standIns: CaseTeam['standIns'] = []): CaseTeam => ({
  teamId: 't',
  number: 1,
  name: 'Team 1',
  members,
  standIns,
});

const given = (teams: CaseTeam[]): StaffCase => ({
  type: 'staff-case',
  phaseId: 'p',
  caseId: 'c',
  title: 'Case',
  language: null,
  summary: null,
  patient: { name: 'A', age: 80, sex: null, facts: [] },
  disclosed: 1,
  stages: [
    { number: 1, title: 'One', disclosedAt: '2026-03-02T10:00:00Z', parts: [part('all', null), part('pha', 'PHA')] },
    { number: 2, title: 'Two', disclosedAt: null, parts: [part('med', 'MED')] },
  ],
  teams,
});

const [pharmacyPart] = lensParts(given([]));
if (!pharmacyPart) throw new Error('The case has a part for pharmacy');

test('only disclosed parts for one discipline count', () => {
  expect(lensParts(given([])).map(({ id }) => id)).toEqual(['pha']);
  expect(byDiscipline(lensParts(given([])))).toMatchObject([{ discipline: 'PHA' }]);
});

test('a present member of the discipline holds a part, an absent one does not', () => {
  expect(holders(team([member('ann', 'PHA'), member('bo', 'PHA', false)]), pharmacyPart)).toMatchObject([
    { member: { accountId: 'ann' }, standsIn: false },
  ]);
});

test('a stand-in keeps the part beside a member who came late', () => {
  const late = team([member('ann', 'PHA'), member('cy', 'NUR')], [{ partId: 'pha', accountId: 'cy' }]);
  expect(holders(late, pharmacyPart).map(({ member: { accountId }, standsIn }) => [accountId, standsIn])).toEqual([
    ['ann', false],
    ['cy', true],
  ]);
  expect(holdersOfAny(late, [pharmacyPart]).gap).toBe(false);
});

test('a team at its table without a holder is found, an empty table is not', () => {
  const gap = given([team([member('cy', 'NUR')]), team([member('di', 'NUR', false)])]);
  expect(unheld(gap)).toEqual([{ team: gap.teams[0], disciplines: ['PHA'] }]);
});
