import { useTranslation } from 'react-i18next';
import { cx, PersonMark } from '@/shared/ui';
import type { AtWork } from './atWork';
import { TypingDots } from './TypingDots';
import s from './Presence.module.css';

/** On a card: who of the others is at it now, and who types. */
export function CardPresence({ there }: { there: readonly AtWork[] }) {
  const { t } = useTranslation('caseboard');
  if (there.length === 0) return null;
  return (
    <ul className={cx(s.atCard)} aria-label={t('student.atCard')}>
      {there.map(({ person, typing }) => (
        <li key={person.accountId}>
          <PersonMark person={person} size="s" />
          {typing ? <TypingDots /> : null}
        </li>
      ))}
    </ul>
  );
}
