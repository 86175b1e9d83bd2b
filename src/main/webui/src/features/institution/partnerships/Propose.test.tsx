import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import { Button } from '@/shared/ui';
import type { Partnership, Partnerships } from './partnerships';
import { Propose } from './Propose';

const harbour = { id: 'h', name: 'Harbour', shortName: 'H' };
const falls = { id: 'falls', institutionId: 'n', title: 'Falls' };
const desk: Partnerships = {
  school: { id: 'n', name: 'North', shortName: 'N' },
  today: '2026-11-22',
  schools: [harbour],
  ownCourses: [falls],
  partnerships: [],
};
const agreed: Partnership = {
  id: 'p',
  other: harbour,
  ownProposal: true,
  state: 'IN_FORCE',
  courses: [falls],
  naming: 'NAMES',
  teamResults: true,
  individualResults: false,
  lastDay: '2027-06-30',
  purpose: 'Together',
  proposedAt: '2026-11-22T10:00:00Z',
  answeredAt: '2026-11-22T10:00:00Z',
  endedAt: null,
};

test('a new proposal chooses neither names nor pseudonyms by itself, and says so', async () => {
  const server = fakeServer();
  const { user } = renderScreen(() => <Propose desk={desk} trigger={<Button>Propose</Button>} />);
  await user.click(screen.getByRole('button', { name: 'Propose' }));
  await screen.findByRole('radio', { name: /By name/ });
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Send the proposal' }));
  screen.getByText('Choose names or pseudonyms.');
  expect(server.asked).toEqual([]);
});

test('other terms begin with what is in force and may say pseudonyms', async () => {
  const server = fakeServer({ 'POST /api/partnerships': [200, { id: 'new' }] });
  const { user } = renderScreen(() => <Propose desk={desk} former={agreed} trigger={<Button>Amend</Button>} />);
  await user.click(screen.getByRole('button', { name: 'Amend' }));
  await screen.findByRole('radio', { name: /By name/, checked: true });
  await user.click(screen.getByRole('radio', { name: /By pseudonym/ }));
  await user.click(screen.getByRole('button', { name: 'Send the proposal' }));
  await screen.findByText('The proposal is sent');
  expect(server.asked[0]?.body).toMatchObject({ naming: 'PSEUDONYMS', courseIds: ['falls'] });
});
