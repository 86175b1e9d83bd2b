import { expect, test } from 'vitest';
import type { TFunction } from 'i18next';
import { readable } from './readable';

const t = ((key: string, given?: { defaultValue?: string }) => given?.defaultValue ?? key) as TFunction<'institution'>;

test('everything in the file is text, whatever it says, and moments are the reader’s', () => {
  const page = readable(
    {
      format: 'consilium-person/1',
      madeAt: '2026-11-27T10:00:00Z',
      parts: {
        'exercise.choices': [
          { reason: '</td><script>alert(1)</script>', at: '2026-11-27T09:00:00.123Z', late: false, gone: null },
          { reason: '=1+1', operation: { type: 'CardCreated', text: '<img src=x onerror=alert(1)>' } },
        ],
      },
    },
    { t, language: 'de', dayTime: (instant) => `at ${instant.slice(11, 16)}` },
  );
  expect(page).toContain('<html lang="de">');
  const read = new DOMParser().parseFromString(page, 'text/html');
  expect(read.querySelector('script, img')).toBeNull();
  const cells = [...read.querySelectorAll('td')].map((cell) => cell.textContent);
  expect(cells.slice(0, 4)).toEqual(['</td><script>alert(1)</script>', 'at 09:00', 'personal.no', '']);
  expect(cells.at(-1)).toBe('type: CardCreated\ntext: <img src=x onerror=alert(1)>');
});
