import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderScreen } from '@/testing/renderScreen';
import { NamesHiddenContext } from '@/shared/ui';
import { HolderMark } from './HolderMark';

const member = {
  accountId: 'a',
  givenName: 'Amina',
  familyName: 'Okafor',
  discipline: 'NUR',
  present: true,
};

test.each([
  [false, 'Amina stands in'],
  [true, 'Nursing stands in'],
])('whoever stands in is told by name, unless names are hidden (%s)', async (hidden, words) => {
  const { container } = renderScreen(() => (
    <NamesHiddenContext value={hidden}>
      <HolderMark holder={{ member, standsIn: true }} />
    </NamesHiddenContext>
  ));
  expect(await screen.findByText(words)).toBeTruthy();
  expect(/Amina|Okafor/.test(container.textContent)).toBe(!hidden);
});
