import { useTranslation } from 'react-i18next';
import { Finished, MemberLine, MemberLines } from '@/features/session';
import { cx } from '@/shared/ui';
import s from './PeerMembers.module.css';
import { hasFinished, type PeerMember } from './progress';

/** How many teammates each member has rated. */
export function PeerMembers({ members }: { members: readonly PeerMember[] }) {
  const { t } = useTranslation('peerevaluation');
  return (
    <MemberLines>
      {members.map((member) => (
        <MemberLine key={member.accountId} person={member}>
          {hasFinished(member) ? (
            <Finished>{t('staff.done')}</Finished>
          ) : (
            <span className={cx(s.figure)}>{t('staff.rated', { rated: member.rated, all: member.teammates })}</span>
          )}
        </MemberLine>
      ))}
    </MemberLines>
  );
}
