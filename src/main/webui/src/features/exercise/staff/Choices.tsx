import { useTranslation } from 'react-i18next';
import { OnlyConductor, TeamButton, useConductorInstead, type Phase } from '@/features/session';
import { useFormat } from '@/shared/i18n/format';
import { Badge, Button, ConfirmDialog, cx, Icon, Panel, ProblemNotice } from '@/shared/ui';
import type { ExerciseProgress, ProgressTeam } from '@/shared/live/messages';
import s from './Choices.module.css';
import { Commit } from './Commit';
import { Distribution } from './Distribution';
import { useReveal } from './revealing';

interface ChoicesProps {
  sessionId: string;
  phase: Phase;
  progress: ExerciseProgress;
}

/** What each team committed to and why, and the one step that shows it to all. */
export function Choices({ sessionId, phase, progress }: ChoicesProps) {
  const { t } = useTranslation('exercise');
  const { time } = useFormat();
  const { revealedAt, teams, question } = progress;
  return (
    <Panel
      title={t('staff.choices')}
      aside={
        revealedAt === null ? (
          <RevealAll sessionId={sessionId} phase={phase} progress={progress} />
        ) : (
          <Badge tone="good" icon="eye">
            {t('staff.reveal.at', { time: time(revealedAt) })}
          </Badge>
        )
      }
    >
      <p className={cx(s.question)}>{question}</p>
      {revealedAt === null ? (
        <p className={cx(s.only)}>
          <Icon name="lock" size={18} />
          {t('staff.onlyYou')}
        </p>
      ) : null}
      <Distribution progress={progress} />
      <ul className={cx(s.teams)}>
        {teams.map((team) => (
          <Line key={team.teamId} team={team} progress={progress} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ team, progress }: { team: ProgressTeam; progress: ExerciseProgress }) {
  return (
    <li className={cx(s.team)}>
      <TeamButton teamId={team.teamId}>{team.name}</TeamButton>
      <Commit commit={team.commit} options={progress.options} />
    </li>
  );
}

function RevealAll({ sessionId, phase, progress: { committed, teams } }: ChoicesProps) {
  const { t } = useTranslation('exercise');
  const conductor = useConductorInstead(sessionId);
  const revealing = useReveal(phase.id);
  const without = teams.length - committed;
  return (
    <>
      <span className={cx(s.committed)}>
        {committed}/{teams.length} <span>{t('staff.committed')}</span>
      </span>
      {conductor ? (
        <OnlyConductor conductor={conductor} />
      ) : (
        <ConfirmDialog
          trigger={
            <Button kind={without === 0 ? 'primary' : 'plain'} isPending={revealing.isPending}>
              <Icon name="eye" size={18} />
              {t('staff.reveal.button')}
            </Button>
          }
          title={t('staff.reveal.title')}
          confirm={t('staff.reveal.button')}
          onConfirm={() => revealing.mutate()}
        >
          {without === 0 ? t('staff.reveal.all') : t('staff.reveal.some', { count: without })}
        </ConfirmDialog>
      )}
      <ProblemNotice problem={revealing.error} />
    </>
  );
}
