import { useTranslation } from 'react-i18next';
import { OnlyConductor, useConductorInstead } from '@/features/session';
import { useFormat } from '@/shared/i18n/format';
import { Badge, Button, ConfirmDialog, Notice, ProblemNotice } from '@/shared/ui';
import { useRelease, type PeerProgress } from './progress';

/** The step that lets students see what they received: after the phase, once. */
export function Release({ sessionId, progress }: { sessionId: string; progress: PeerProgress }) {
  const { t } = useTranslation('peerevaluation');
  const { dayTime } = useFormat();
  const releasing = useRelease(progress.phaseId);
  const conductor = useConductorInstead(sessionId);
  if (progress.releasedAt !== null) {
    return (
      <div>
        <Badge tone="good" icon="eye">
          {t('staff.release.at', { when: dayTime(progress.releasedAt) })}
        </Badge>
      </div>
    );
  }
  if (progress.releasable && conductor) return <OnlyConductor conductor={conductor} />;
  if (!progress.releasable) return <Notice>{t('staff.release.later')}</Notice>;
  return (
    <div>
      <ConfirmDialog
        trigger={
          <Button kind="primary" isPending={releasing.isPending}>
            {t('staff.release.button')}
          </Button>
        }
        title={t('staff.release.title')}
        confirm={t('staff.release.button')}
        onConfirm={() => releasing.mutate()}
      >
        {t('staff.release.detail')}
      </ConfirmDialog>
      <ProblemNotice problem={releasing.error} />
    </div>
  );
}
