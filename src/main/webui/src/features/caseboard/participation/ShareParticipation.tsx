import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce, Checkbox, cx, ProblemNotice } from '@/shared/ui';
import s from './ShareParticipation.module.css';
import { sharingQuery, useShare } from './sharing';

/** Shows each team of the session what its members contributed to its board, or does not; at once. */
export function ShareParticipation({ phaseId }: { phaseId: string }) {
  const { t } = useTranslation('caseboard');
  const { data, error } = useQuery(sharingQuery(phaseId));
  const sharing = useShare(phaseId);
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return null;
  return (
    <div className={cx(s.share)}>
      <Checkbox
        isSelected={sharing.isPending ? sharing.variables : data.shown}
        isDisabled={sharing.isPending}
        onChange={(shown) =>
          sharing.mutate(shown, {
            onSuccess: () => announce(t(shown ? 'participation.sharing' : 'participation.notSharing')),
          })
        }
      >
        {t('participation.share')}
      </Checkbox>
      <p className={cx(s.hint)}>{t('participation.shareHint')}</p>
      <ProblemNotice problem={sharing.error} />
    </div>
  );
}
