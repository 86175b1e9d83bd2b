import { useTranslation } from 'react-i18next';
import { OnlyConductor, useConductorInstead } from '@/features/session';
import { useFormat } from '@/shared/i18n/format';
import { Button, ConfirmDialog, cx, DisciplineMark, Icon, Panel, ProblemNotice, Skeleton } from '@/shared/ui';
import type { StaffCase, StaffStage } from '@/shared/live/messages';
import s from './CaseStages.module.css';
import { useDisclose } from './disclosing';
import { useStaffCase } from './useStaffCase';

interface CaseStagesProps {
  sessionId: string;
  phaseId: string;
  mayDisclose: boolean;
}

/** The case's stages: what the teams have, and the next one to disclose. */
export function CaseStages({ sessionId, phaseId, mayDisclose }: CaseStagesProps) {
  const { t } = useTranslation('casework');
  const { given, problem } = useStaffCase(phaseId);
  const disclosing = useDisclose(phaseId);
  const conductor = useConductorInstead(sessionId);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!given) return <Skeleton lines={4} />;
  return (
    <Panel title={t('staff.stages')} aside={given.title}>
      <ol className={cx(s.stages)}>
        {given.stages.map((stage) => (
          <Stage
            key={stage.number}
            stage={stage}
            {...(mayDisclose && !conductor && isNext(given, stage)
              ? { disclose: { go: () => disclosing.mutate(stage.number), busy: disclosing.isPending } }
              : {})}
          />
        ))}
      </ol>
      {mayDisclose && conductor && given.disclosed < given.stages.length ? (
        <OnlyConductor conductor={conductor} />
      ) : null}
      <ProblemNotice problem={disclosing.error} />
    </Panel>
  );
}

function isNext({ disclosed }: StaffCase, stage: StaffStage): boolean {
  return stage.number === disclosed + 1;
}

interface StageProps {
  stage: StaffStage;
  disclose?: { go: () => void; busy: boolean };
}

function Stage({ stage, disclose }: StageProps) {
  const { t } = useTranslation('casework');
  const { time } = useFormat();
  const { number, title, disclosedAt, parts } = stage;
  return (
    <li className={cx(s.stage)} data-disclosed={disclosedAt !== null}>
      <h3 className={cx(s.title)}>
        <Icon name={disclosedAt === null ? 'lock' : 'check'} size={18} />
        {t('staff.stage', { number, title })}
      </h3>
      <ul className={cx(s.parts)}>
        {parts.map((part) => (
          <li key={part.id}>
            {part.discipline === null ? (
              <span className={cx(s.all)} title={t('staff.forAll')}>
                <Icon name="people" size={18} />
              </span>
            ) : (
              <DisciplineMark code={part.discipline} size={18} />
            )}
            {part.title}
          </li>
        ))}
      </ul>
      {disclosedAt === null ? null : (
        <p className={cx(s.when)}>{t('staff.disclosedAt', { time: time(disclosedAt) })}</p>
      )}
      {disclose ? (
        <div>
          <ConfirmDialog
            trigger={
              <Button kind="primary" isPending={disclose.busy}>
                <Icon name="eye" size={18} />
                {t('staff.disclose', { number })}
              </Button>
            }
            title={t('staff.ask', { title })}
            confirm={t('staff.disclose', { number })}
            onConfirm={disclose.go}
          >
            {t('staff.askDetail')}
          </ConfirmDialog>
        </div>
      ) : null}
    </li>
  );
}
