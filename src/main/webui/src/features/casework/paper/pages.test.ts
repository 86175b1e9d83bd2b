import { expect, it } from 'vitest';
import { pagesOf, type PrintedCase } from './pages';

const part = (id: string, discipline: string | null) => ({
  id,
  title: id,
  kind: 'NARRATIVE' as const,
  source: 'Somebody',
  discipline,
  text: id,
  measurements: [],
  medications: [],
});

const printed: PrintedCase = {
  title: 'A case',
  summary: null,
  patient: { name: 'Ada', age: 80, sex: null, facts: [] },
  stages: [
    { title: 'Arrival', parts: [part('nur', 'NUR'), part('all', null), part('nur2', 'NUR'), part('phy', 'PHY')] },
    { title: 'Later', parts: [part('pha', 'PHA')] },
  ],
  teams: [
    {
      teamId: 'one',
      parts: [
        { partId: 'nur', accountIds: ['n1', 'n2'] },
        { partId: 'nur2', accountIds: ['n2', 'n1'] },
        { partId: 'phy', accountIds: ['n1'] },
        { partId: 'pha', accountIds: [] },
      ],
    },
  ],
};

const members = [
  { accountId: 'n1', seat: 1, name: 'Nia', discipline: 'NUR' },
  { accountId: 'n2', seat: 2, name: null, discipline: 'NUR' },
];

it('gives each discipline a sheet of its own for each stage, and what is for all comes first', () => {
  const pages = pagesOf(printed, 'one', members);
  expect(pages.map(({ stage, discipline, parts }) => [stage, discipline, parts.map(({ id }) => id)])).toEqual([
    [1, null, ['all']],
    [1, 'NUR', ['nur', 'nur2']],
    [1, 'PHY', ['phy']],
    [2, 'PHA', ['pha']],
  ]);
  expect(pages.map((page) => page.members.map(({ seat }) => seat))).toEqual([[], [1, 2], [1], []]);
});
