import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { fakeServer, type FakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import EditTemplate from './EditTemplate';

const PLAN = { id: 'PLAN', title: null, cardType: 'CARE_ACTION' };
const OWN = { id: 'LANE_1', title: 'Overnight', cardType: 'NOTE' };
const TASKS = { id: 'TASKS', title: null, cardType: 'TASK' };
const ward = { id: 't', name: 'Ward round', lanes: [PLAN, OWN], version: 3, changedAt: '2026-11-28T06:00:00Z' };

/** The first test fetches what the screen is made of. */
const PATIENTLY = { timeout: 5_000 };

let server: FakeServer;

beforeEach(() => {
  server = fakeServer({
    'GET /api/board-templates': [200, { builtIn: [{ builtIn: 'STANDARD', lanes: [PLAN, TASKS] }], ofSchool: [ward] }],
    'GET /api/board-templates/t': [200, ward],
  });
});

async function opened() {
  const shown = renderScreen(EditTemplate, {
    path: '/school/board-templates/:templateId',
    at: '/school/board-templates/t',
  });
  await screen.findByRole('heading', { name: 'Ward round' }, PATIENTLY);
  return shown;
}

const titles = () => screen.getAllByLabelText(/^Title of lane/).map((field) => (field as HTMLInputElement).value);

test('lanes stand there with their common name, their cards and what these hold', async () => {
  await opened();
  expect(titles()).toEqual(['', 'Overnight']);
  expect(screen.getByLabelText('Title of lane 1').getAttribute('placeholder')).toBe('Care plan');
  expect(screen.getByText('What is done, which discipline owns it, and when.')).toBeTruthy();
  const preview = screen.getByRole('list', { name: 'As the teams will find it' });
  expect(within(preview).getAllByRole('listitem')[0]?.textContent).toBe('Care planCare action');
});

test('a lane moves by button and by keyboard, is told, and keeps the focus', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Move “Overnight” up' }));
  expect(titles()).toEqual(['Overnight', '']);
  expect(await screen.findByText('“Overnight” is now lane 1 of 2')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move “Overnight” down' }));
  await user.click(screen.getByLabelText('Title of lane 1'));
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(titles()).toEqual(['', 'Overnight']);
  expect(document.activeElement).toBe(screen.getByLabelText('Title of lane 2'));
});

test('a lane that was removed comes back where it was', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Remove “Care plan”' }));
  expect(titles()).toEqual(['Overnight']);
  await user.click(screen.getByRole('button', { name: 'Put it back' }));
  expect(titles()).toEqual(['', 'Overnight']);
});

test('what is written is sent; new lanes come without an id', async () => {
  const { user, path } = await opened();
  await user.click(screen.getByRole('button', { name: 'Add a lane with a common name' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Who does what' }));
  await user.click(screen.getByRole('button', { name: 'Add a lane of your own' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Title of lane 4'));
  await user.keyboard('Family');
  server.answers['PUT /api/board-templates/t'] = [200, { ...ward, version: 4 }];
  await user.click(screen.getByRole('button', { name: 'Save the template' }));
  await screen.findByText('Template saved');
  expect(path()).toBe('/school/board-templates');
  expect(server.asked).toEqual([
    {
      request: 'PUT /api/board-templates/t',
      body: {
        name: 'Ward round',
        lanes: [PLAN, OWN, TASKS, { id: null, title: 'Family', cardType: 'NOTE' }],
      },
    },
  ]);
});

test('what the server finds wrong stands at its field, and nothing typed is lost', async () => {
  const { user } = await opened();
  server.answers['PUT /api/board-templates/t'] = [
    400,
    {
      code: 'caseboard.faulty-template',
      detail: 'Something needs correcting. Nothing was saved.',
      faults: [{ where: 'lane 2, title', detail: 'This lane needs a title.' }],
    },
  ];
  await user.clear(screen.getByLabelText('Title of lane 2'));
  await user.click(screen.getByRole('button', { name: 'Save the template' }));
  await screen.findByText('Something needs correcting. Nothing was saved.');
  const field = screen.getByLabelText('Title of lane 2');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(titles()).toEqual(['', '']);
});

test('what somebody else saved meanwhile is shown when one asks for it', async () => {
  const { user } = await opened();
  server.answers['PUT /api/board-templates/t'] = [
    409,
    { code: 'caseboard.template-changed', detail: 'Somebody else has changed this template meanwhile.', faults: [] },
  ];
  await user.type(screen.getByLabelText('Title of lane 2'), ' notes');
  await user.click(screen.getByRole('button', { name: 'Save the template' }));
  expect(titles()).toEqual(['', 'Overnight notes']);
  server.answers['GET /api/board-templates/t'] = [200, { ...ward, lanes: [TASKS], version: 4 }];
  await user.click(await screen.findByRole('button', { name: 'Show what is saved now, without my changes' }));
  await screen.findByText('What is to be done, who does it, when, and whether it is done.');
  expect(titles()).toEqual(['']);
});
