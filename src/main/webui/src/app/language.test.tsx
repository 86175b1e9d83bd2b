import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { afterEach, expect, it } from 'vitest';
import { ProblemError } from '@/shared/api';
import { chooseLanguageHere } from '@/shared/i18n/language';
import de from '@/shared/i18n/locales/de';
import server from '@/features/session/locales/de/server';
import { LanguageSwitch, ProblemNotice } from '@/shared/ui';

i18next.addResourceBundle('de', 'common', de);
i18next.addResourceBundle('de', 'server', server);
const KEPT = 'consilium.language';

afterEach(() => act(() => i18next.changeLanguage('en')));

it('turns the page, and what the server said on it, into the other language at once', async () => {
  const problem = new ProblemError({
    code: 'session.not-running',
    title: 'Conflict',
    status: 409,
    detail: 'The session is not running. Nothing was changed.',
    faults: [{ where: 'phase 2, title', detail: 'A phase lasts 1 to 600 minutes.' }],
  });
  render(
    <>
      <LanguageSwitch />
      <ProblemNotice problem={problem} />
    </>,
  );
  const german = screen.getByRole('button', { name: 'Deutsch' });
  expect(german.firstElementChild?.getAttribute('lang')).toBe('de');
  await userEvent.click(german);

  await screen.findByText('Die Sitzung läuft nicht. Geändert wurde nichts.');
  screen.getByText('Inzwischen hat sich etwas geändert');
  screen.getByText('Phase 2, Titel');
  screen.getByText('Eine Phase dauert 1 bis 600 Minuten.');
  screen.getByRole('button', { name: 'English' });
  expect(localStorage.getItem(KEPT)).toBe('de');
});

it('on the wall it turns this window alone', async () => {
  render(<LanguageSwitch onChoose={chooseLanguageHere} />);
  await userEvent.click(screen.getByRole('button', { name: 'Deutsch' }));

  await screen.findByRole('button', { name: 'English' });
  expect(sessionStorage.getItem(KEPT)).toBe('de');
  expect(localStorage.getItem(KEPT)).toBeNull();
});
