import { useTranslation } from 'react-i18next';
import { cx, Icon, PersonMark } from '@/shared/ui';
import s from './PeerMembers.module.css';
import { hasFinished, type PeerMember } from './progress';

/** How many teammates each member has rated. */
export function PeerMembers({ members }: { members: readonly PeerMember[] }) {
  const { t } = useTranslation('peerevaluation');
  return (
    <ul className={cx(s.members)}>
      {members.map((member) => (
        <li key={member.accountId} className={cx(s.line)}>
          <PersonMark person={member} size="s" />
          <span className={cx(s.name)} aria-hidden>
            {member.givenName} {member.familyName}
          </span>
          {hasFinished(member) ? (
            <span className={cx(s.done)}>
              <Icon name="check" size={16} />
              {t('staff.done')}
            </span>
          ) : (
            <span className={cx(s.figure)}>{t('staff.rated', { rated: member.rated, all: member.teammates })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
