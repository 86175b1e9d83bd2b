import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/institution';
import { cx, PersonMark } from '@/shared/ui';
import type { LiveBoard } from '../useBoard';
import { atWork } from './atWork';
import { TypingDots } from './TypingDots';
import s from './Presence.module.css';

/** Who is on the board now, and who types. */
export const Here = memo(function Here({ people, signals }: Pick<LiveBoard, 'people' | 'signals'>) {
  const { t } = useTranslation('caseboard');
  const me = useMe().accountId;
  const typing = new Set(atWork(people, signals, me).flatMap((one) => (one.typing ? [one.person.accountId] : [])));
  return (
    <ul className={cx(s.here)} aria-label={t('student.here')}>
      {people.map((person) => (
        <li key={person.accountId}>
          <PersonMark person={person} size="s" />
          {typing.has(person.accountId) ? <TypingDots /> : null}
        </li>
      ))}
    </ul>
  );
});
