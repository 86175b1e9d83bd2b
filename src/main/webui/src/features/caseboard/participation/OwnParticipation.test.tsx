import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { ParticipationHidden, ParticipationShown } from '@/shared/live/messages';
import { FakeSocket } from '@/testing/fakeSocket';
import { renderScreen } from '@/testing/renderScreen';
import { OwnParticipation } from './OwnParticipation';

const HIDDEN: ParticipationHidden = { type: 'participation-hidden', boardId: 'b' };
const person = (accountId: string, givenName: string, discipline: string) => ({
  accountId,
  givenName,
  familyName: 'Okafor',
  discipline,
});
const nothing = { cards: 0, words: 0, comments: 0, credits: 0 };
const shown = (cards: number): ParticipationShown => ({
  type: 'participation-shown',
  boardId: 'b',
  people: [person('me', 'Ada', 'NUR'), person('bo', 'Bo', 'PHA')],
  members: [
    { accountId: 'me', ...nothing, cards, words: 12 },
    { accountId: 'bo', ...nothing, comments: 1, credits: 7 },
  ],
  evenness: 0.8113,
});

let version = 0;

beforeEach(() => {
  sessionStorage.clear();
  version = 0;
});

const tells = (body: ParticipationShown | ParticipationHidden) =>
  act(() =>
    FakeSocket.last.says({
      type: 'view',
      topic: 'participation/b',
      version: ++version,
      now: '2026-11-28T10:00:00Z',
      body,
    }),
  );

const ofMember = (name: RegExp) =>
  within(screen.getByRole('dialog'))
    .getAllByRole('listitem')
    .filter(({ textContent }) => name.test(textContent))
    .map((member) =>
      within(member)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    );

it('is not there before staff show it', () => {
  renderScreen(() => <OwnParticipation boardId="b" />);
  expect(screen.queryByRole('button')).toBeNull();
  tells(HIDDEN);
  expect(screen.queryByRole('button')).toBeNull();
});

it('says when it is opened who contributed what, and how that is counted', async () => {
  const { user } = renderScreen(() => <OwnParticipation boardId="b" />);
  tells(shown(3));
  await user.click(screen.getByRole('button', { name: 'Who contributed' }));
  expect(ofMember(/Ada.*Nursing/)).toEqual([['3', '12', '0', '0']]);
  expect(ofMember(/Bo.*Pharmacy/)).toEqual([['0', '0', '1', '7']]);
  screen.getByText('Fairly even, 0.81');
  expect(screen.getByText(/Pielou’s J′/).closest('details')?.open).toBe(false);
  screen.getByText(/Journal of Theoretical Biology/);
  tells(shown(4));
  expect(ofMember(/Ada/)).toEqual([['4', '12', '0', '0']]);
});

it('goes at once when staff do not show it any more', async () => {
  const { user } = renderScreen(() => <OwnParticipation boardId="b" />);
  tells(shown(3));
  await user.click(screen.getByRole('button', { name: 'Who contributed' }));
  tells(HIDDEN);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByText('Fairly even, 0.81')).toBeNull();
  screen.getByText('Who contributed is not shown any more');
  tells(shown(3));
  expect(screen.queryByRole('dialog')).toBeNull();
  screen.getByRole('button', { name: 'Who contributed' });
});
