import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Button, ConfirmDialog, cx, Icon, Notice, ProblemNotice, useNameOf } from '@/shared/ui';
import type { StaffSession } from '@/shared/live/messages';
import type { Phase } from '../phase';
import { usePhaseClock } from '../usePhaseClock';
import s from './ConductSteps.module.css';
import { useConducting, type Conducting } from './conducting';
import { useOtherConductor } from './handingOver';
import { Lead } from './Lead';
import { PauseDialog } from './PauseDialog';

interface ConductStepsProps {
  session: StaffSession;
  /** The phase that runs. */
  phase: Phase | undefined;
}

/** What can be done with the session now: start, stop everything, give more, go on, close; by whom, and by whom else. */
export function ConductSteps({ session, phase }: ConductStepsProps) {
  const conducting = useConducting(session);
  const assists = useOtherConductor(session) !== null;
  return (
    <div className={cx(s.steps)}>
      {phase && !assists ? <Running session={session} phase={phase} conducting={conducting} /> : null}
      <Lead session={session} />
      <OwnTests session={session} />
      {session.state === 'PREPARED' ? <Start conducting={conducting} /> : null}
      <Refusals session={session} phase={phase} conducting={conducting} />
    </div>
  );
}

/** How many still take a test that the hall is done with; of the own school also who. */
function OwnTests({ session: { state, atOwnTests } }: { session: StaffSession }) {
  const { t } = useTranslation('session');
  const { list } = useFormat();
  const nameOf = useNameOf();
  const { students, ofMySchool } = atOwnTests;
  if (state !== 'RUNNING' || students === 0) return null;
  return (
    <Notice tone="wait" title={t('lead.own.people', { count: students })}>
      <p>{t('lead.own.detail')}</p>
      {ofMySchool.length > 0 ? <p>{t('lead.own.mine', { names: list(ofMySchool.map(nameOf)) })}</p> : null}
    </Notice>
  );
}

function Start({ conducting }: { conducting: Conducting }) {
  const { t } = useTranslation('session');
  return (
    <Button kind="primary" size="l" wide onPress={() => conducting.take('start')} isPending={conducting.busy}>
      <Icon name="play" />
      {t('conduct.start')}
    </Button>
  );
}

interface RunningProps {
  session: StaffSession;
  phase: Phase;
  conducting: Conducting;
}

function Running({ session, phase, conducting }: RunningProps) {
  const { t } = useTranslation('session');
  const { take, busy } = conducting;
  const paused = phase.pausedAt !== null;
  return (
    <>
      <Next session={session} phase={phase} conducting={conducting} />
      <div className={cx(s.time)}>
        <Button onPress={() => take(paused ? 'resume' : 'pause')} isPending={busy} kind={paused ? 'primary' : 'plain'}>
          <Icon name={paused ? 'play' : 'pause'} size={18} />
          {paused ? t('conduct.resume') : t('conduct.pause')}
        </Button>
        {[1, 5].map((minutes) => (
          <Button
            key={minutes}
            onPress={() => take({ minutes })}
            isPending={busy}
            aria-label={t('conduct.extend', { count: minutes })}
          >
            {t('conduct.plus', { minutes })}
          </Button>
        ))}
      </div>
      {paused ? null : <PauseDialog onStop={(message) => take({ message })} isPending={busy} />}
    </>
  );
}

/** Going on ends the phase for everybody: asked about while there is time left. */
function Next({ session, phase, conducting }: RunningProps) {
  const { t } = useTranslation('session');
  const clock = usePhaseClock(phase);
  const next = session.phases[session.phases.indexOf(phase) + 1];
  const label = next ? t('conduct.next', { phase: next.title }) : t('conduct.finish');
  const content = (
    <>
      {label}
      <Icon name="arrowRight" size={18} />
    </>
  );
  const go = () => conducting.take('advance');
  if (clock === 'over' && next) {
    return (
      <Button kind="primary" wide onPress={go} isPending={conducting.busy}>
        {content}
      </Button>
    );
  }
  return (
    <ConfirmDialog
      trigger={
        <Button kind={clock === 'paused' ? 'plain' : 'primary'} wide isPending={conducting.busy}>
          {content}
        </Button>
      }
      title={next ? t('conduct.endPhase.title', { phase: phase.title }) : t('conduct.close.title')}
      confirm={label}
      onConfirm={go}
    >
      {next ? t('conduct.endPhase.detail', { next: next.title }) : <CloseDetail session={session} />}
    </ConfirmDialog>
  );
}

function Refusals({ session, phase, conducting }: ConductStepsProps & { conducting: Conducting }) {
  const { t } = useTranslation('session');
  if (conducting.movedOn) {
    const now = phase?.title ?? session.title;
    return (
      <Notice
        live
        title={t('conduct.movedOn.title')}
        actions={
          <Button size="s" onPress={conducting.forget}>
            {t('conduct.movedOn.seen')}
          </Button>
        }
      >
        {t('conduct.movedOn.detail', { phase: now })}
      </Notice>
    );
  }
  return <ProblemNotice problem={conducting.problem} />;
}

function CloseDetail({ session: { atOwnTests } }: { session: StaffSession }) {
  const { t } = useTranslation('session');
  const { students } = atOwnTests;
  if (students === 0) return t('conduct.close.detail');
  return `${t('conduct.close.detail')} ${t('lead.own.people', { count: students })}. ${t('lead.own.close')}`;
}

/** Ends the session before its last phase; asked about. */
export function CloseSession({ session }: { session: StaffSession }) {
  const { t } = useTranslation('session');
  const conducting = useConducting(session);
  const assists = useOtherConductor(session) !== null;
  if (assists) return null;
  return (
    <>
      <ConfirmDialog
        danger
        trigger={
          <Button kind="quiet" size="s" isPending={conducting.busy}>
            {t('conduct.close.now')}
          </Button>
        }
        title={t('conduct.close.title')}
        confirm={t('conduct.close.confirm')}
        onConfirm={() => conducting.take('closing')}
      >
        <CloseDetail session={session} />
      </ConfirmDialog>
      <Refusals session={session} phase={undefined} conducting={conducting} />
    </>
  );
}
