import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { StaffSession } from '@/shared/live/messages';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import { useAttendance } from './attendance';
import { useKnownNames } from './knownNames';

const session = { id: 's', expected: 0, attendanceChangedAt: null, pseudonymous: [] as string[] } as StaffSession;

function Page() {
  const [told, tell] = useState(session);
  useKnownNames(told);
  const attendance = useAttendance(told);
  return (
    <>
      <p>{attendance?.teams[0]?.name}</p>
      <button onClick={() => tell({ ...session, pseudonymous: ['Harbour'] })}>Agree otherwise</button>
    </>
  );
}

test('when schools agree otherwise about names, people are asked for anew', async () => {
  let asked = 0;
  fakeServer({
    'GET /api/sessions/s/attendance': () => {
      asked += 1;
      return [
        200,
        { present: 0, expected: 0, teams: [{ teamId: 't', number: 1, name: `Answer ${asked}`, members: [] }] },
      ];
    },
  });
  const { user } = renderScreen(Page);
  await screen.findByText('Answer 1');
  await user.click(screen.getByRole('button', { name: 'Agree otherwise' }));
  await screen.findByText('Answer 2');
  expect(asked).toBe(2);
});
