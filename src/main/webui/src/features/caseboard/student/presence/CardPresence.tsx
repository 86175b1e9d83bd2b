import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/institution';
import { cx, PersonMark } from '@/shared/ui';
import type { useBoard } from '../useBoard';
import { atWork } from './atWork';
import { TypingDots } from './TypingDots';
import s from './Presence.module.css';

/** On a card: who of the others is at it now, and who types. */
export function CardPresence({ live, card }: { live: ReturnType<typeof useBoard>; card: string }) {
  const { t } = useTranslation('caseboard');
  const me = useMe().accountId;
  const there = atWork(live.people, live.signals, me).filter((one) => one.card === card);
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
