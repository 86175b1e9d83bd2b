import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import TemplateFromFile from './TemplateFromFile';

const OWN = { id: 'LANE_1', title: 'Overnight', cardType: 'NOTE' };

/** The first test fetches what the screen is made of. */
const PATIENTLY = { timeout: 5_000 };

async function opened() {
  const server = fakeServer({ 'GET /api/board-templates': [200, { builtIn: [], ofSchool: [] }] });
  const shown = renderScreen(TemplateFromFile, { path: '/school/board-templates/file' });
  await screen.findByRole('heading', { name: 'Template from a file' }, PATIENTLY);
  const choose = (content: string) =>
    shown.user.upload(
      shown.container.querySelector<HTMLInputElement>('input[type=file]') ?? document.createElement('input'),
      new File([content], 'ward.json', { type: 'application/json' }),
    );
  return { ...shown, server, choose };
}

test('what a file holds is shown to be changed, and is not saved before somebody saves it', async () => {
  const { server, choose } = await opened();
  server.answers['POST /api/board-templates/file'] = [200, { name: 'Ward round', lanes: [OWN] }];
  await choose('{"a":1}');
  expect(await screen.findByText('This is what the file holds. Nothing is saved yet.')).toBeTruthy();
  expect(await screen.findByDisplayValue('Overnight')).toBeTruthy();
  expect(server.asked.map(({ request }) => request)).toEqual(['POST /api/board-templates/file']);
});

test('everything that is wrong with a file is said with its place', async () => {
  const { server, choose } = await opened();
  server.answers['POST /api/board-templates/file'] = [
    422,
    {
      code: 'caseboard.faulty-template-file',
      detail: 'This file cannot be taken over as a template. Nothing was saved.',
      faults: [{ where: 'lane 2, cardType', detail: 'There is no such card type; known are NOTE.' }],
    },
  ];
  await choose('{}');
  expect(await screen.findByText('lane 2, cardType')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save the template' })).toBeNull();
});

test('a file that is too large is not even sent', async () => {
  const { server, choose } = await opened();
  await choose(' '.repeat(64 * 1024 + 1));
  expect(await screen.findByText('The file is larger than the 64 KB that are read. Nothing was saved.')).toBeTruthy();
  expect(server.asked).toEqual([]);
});
