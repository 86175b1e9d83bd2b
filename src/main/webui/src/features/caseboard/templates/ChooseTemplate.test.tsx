import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { fakeServer, type FakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import { ChooseTemplate } from './ChooseTemplate';

const PLAN = { id: 'PLAN', title: null, cardType: 'CARE_ACTION' };
const OWN = { id: 'LANE_1', title: 'Overnight', cardType: 'NOTE' };
const ward = { id: 't', name: 'Ward round', lanes: [OWN], version: 0, changedAt: '2026-11-28T06:00:00Z' };
const standard = {
  caseId: 'c',
  builtIn: 'STANDARD',
  templateId: null,
  name: null,
  lanes: [PLAN],
  mayChoose: true,
  boardsMade: false,
  offered: { builtIn: [{ builtIn: 'STANDARD', lanes: [PLAN] }], ofSchool: [ward] },
};
const chosen = { ...standard, builtIn: null, templateId: 't', name: 'Ward round', lanes: [OWN] };
const DOOR = '/api/phases/p/board-template';

/** The first test fetches what the screen is made of. */
const PATIENTLY = { timeout: 5_000 };

let server: FakeServer;

beforeEach(() => {
  server = fakeServer({ [`GET ${DOOR}`]: [200, standard] });
});

async function opened() {
  const shown = renderScreen(() => <ChooseTemplate phaseId="p" caseId="c" />);
  await screen.findByRole('heading', { name: 'Lanes of the boards' }, PATIENTLY);
  return shown;
}

const lanes = () =>
  within(screen.getByRole('list', { name: 'As the teams will find it' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('the standard is chosen at first; another choice shows its lanes', async () => {
  const { user } = await opened();
  expect(lanes()).toEqual(['Care planCare action']);
  await user.click(screen.getByRole('button', { name: 'Standard Template' }));
  server.answers[`PUT ${DOOR}`] = server.answers[`GET ${DOOR}`] = [200, chosen];
  await user.click(await screen.findByRole('option', { name: 'Ward round' }));
  await screen.findByText('Lanes chosen');
  expect(server.asked).toEqual([{ request: `PUT ${DOOR}`, body: { builtIn: null, templateId: 't' } }]);
  expect(lanes()).toEqual(['OvernightNote']);
});

test('a template that was changed or deleted since says that the lanes are as they were chosen', async () => {
  server.answers[`GET ${DOOR}`] = [200, { ...chosen, lanes: [PLAN, OWN] }];
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Ward round, as it was chosen Template' }));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Ward round, as it was chosen',
    'Standard',
    'Ward round',
  ]);
});

test.each([
  ['whoever only assists reads it', { mayChoose: false }, 'Template: Standard.'],
  [
    'once a board was made nobody chooses',
    { boardsMade: true },
    'Template: Standard. Teams have opened their boards, so the lanes stay as they are.',
  ],
])('%s', async (_, standing, words) => {
  server.answers[`GET ${DOOR}`] = [200, { ...standard, ...standing }];
  await opened();
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a refusal is said, and the choice that stands stays', async () => {
  const { user } = await opened();
  server.answers[`PUT ${DOOR}`] = [
    409,
    { code: 'caseboard.boards-made', detail: 'A team has opened its board of this case already.', faults: [] },
  ];
  await user.click(screen.getByRole('button', { name: 'Standard Template' }));
  await user.click(await screen.findByRole('option', { name: 'Ward round' }));
  expect(await screen.findByText('A team has opened its board of this case already.')).toBeTruthy();
  expect(lanes()).toEqual(['Care planCare action']);
});
