import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useServerWords } from '@/shared/i18n/serverWords';
import { useFormat } from '@/shared/i18n/format';
import {
  Actions,
  Button,
  ButtonLink,
  ChoiceRows,
  ConfirmDialog,
  cx,
  Notice,
  NumberField,
  PageHeader,
  ProblemNotice,
  Stack,
  toast,
} from '@/shared/ui';
import { rehearsalQuery, useRehearsal, type Rehearsable, type Running } from '../rehearsal';
import { Eyes } from './Eyes';
import s from './Rehearsal.module.css';

const SPEEDS = [1, 5, 10, 20] as const;
const MOST_PERCENT = 40;

/** Conducting a session once with a simulated class: making the rehearsal, steering it, removing it. */
export default function Rehearsal() {
  const { t } = useTranslation('rehearsal');
  const { sessionId = '' } = useParams();
  const { data } = useSuspenseQuery(rehearsalQuery(sessionId));
  return (
    <>
      <PageHeader
        context={<Link to={`/sessions/${data.sessionId}/prepare`}>{data.title}</Link>}
        title={t('title')}
        lead={t('lead')}
      />
      <Stack>{data.rehearsal ? <There session={data} running={data.rehearsal} /> : <NotYet session={data} />}</Stack>
    </>
  );
}

function NotYet({ session }: { session: Rehearsable }) {
  const { t } = useTranslation('rehearsal');
  if (session.state !== 'PREPARED') return <Notice title={t('begun')} />;
  return session.missing.length > 0 ? <Lacks session={session} /> : <Wishes session={session} />;
}

/** What must be there first. */
function Lacks({ session }: { session: Rehearsable }) {
  const { t } = useTranslation('rehearsal');
  const say = useServerWords();
  return (
    <Notice
      tone="wait"
      title={t('missing', { count: session.missing.length })}
      actions={<ButtonLink to={`/sessions/${session.sessionId}/prepare`}>{t('prepare')}</ButtonLink>}
    >
      <ul>
        {session.missing.map(({ phaseId, title, detail }) => (
          <li key={`${phaseId} ${detail}`}>
            {title}: {say(detail)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Wishes({ session }: { session: Rehearsable }) {
  const { t } = useTranslation('rehearsal');
  const { begin } = useRehearsal(session.sessionId);
  const [speed, setSpeed] = useState(10);
  const [latePercent, setLate] = useState(5);
  const [absentPercent, setAbsent] = useState(5);
  const wishes = { speed, latePercent, absentPercent };
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        // What comes instead of the form is read from its top.
        begin.mutate(wishes, { onSuccess: () => scrollTo({ top: 0 }) });
      }}
    >
      <p>{t('apart')}</p>
      <WhatIsSimulated />
      <Speed speed={speed} onChange={setSpeed} />
      <div className={cx(s.shares)}>
        <NumberField label={t('late')} value={latePercent} onChange={setLate} max={MOST_PERCENT} step={5} />
        <NumberField label={t('absent')} value={absentPercent} onChange={setAbsent} max={MOST_PERCENT} step={5} />
      </div>
      <ProblemNotice problem={begin.error} />
      <Actions>
        <Button kind="primary" type="submit" isPending={begin.isPending}>
          {t('begin')}
        </Button>
      </Actions>
    </form>
  );
}

function Speed({ speed, onChange }: { speed: number; onChange: (speed: number) => void }) {
  const { t } = useTranslation('rehearsal');
  return (
    <ChoiceRows
      label={t('speed')}
      choices={SPEEDS.map((id) => ({ id: String(id), content: t(`speeds.x${id}`) }))}
      value={String(speed)}
      onChange={(id) => onChange(Number(id))}
    />
  );
}

/** A rehearsal that is there: go to it, steer it, remove it. */
function There({ session, running }: { session: Rehearsable; running: Running }) {
  const { t } = useTranslation('rehearsal');
  const format = useFormat();
  const { steer } = useRehearsal(session.sessionId);
  const teams = new Set(running.students.map(({ team }) => team)).size;
  const changeSpeed = (speed: number) =>
    steer.mutate(speed, { onSuccess: () => toast({ tone: 'good', title: t('steered') }) });
  return (
    <div className={cx(s.there)}>
      <Notice tone={running.state === 'CLOSED' ? 'plain' : 'good'} title={t(`state.${running.state}`)}>
        {running.state === 'PREPARED' ? <p>{t('ready')}</p> : null}
        <p>{t('size', { students: running.students.length, teams })}</p>
        <p>{t('class', { late: running.latePercent, absent: running.absentPercent })}</p>
      </Notice>
      <div className={cx(s.ways)}>
        <ButtonLink kind="primary" to={`/sessions/${running.sessionId}/conduct`}>
          {t('cockpit')}
        </ButtonLink>
        {running.state === 'CLOSED' ? (
          <ButtonLink to={`/sessions/${running.sessionId}/gradebook`}>{t('results')}</ButtonLink>
        ) : (
          <ButtonLink beside to={`/sessions/${running.sessionId}/projector`}>
            {t('projector')}
          </ButtonLink>
        )}
      </div>
      {running.state === 'CLOSED' ? null : <Speed speed={running.speed} onChange={changeSpeed} />}
      <ProblemNotice problem={steer.error} />
      <Eyes running={running} />
      <WhatIsSimulated />
      <p className={cx(s.soft)}>{t('until', { when: format.day(running.removedAt) })}</p>
      <Remove sessionId={session.sessionId} />
    </div>
  );
}

/** What to expect of the class. */
function WhatIsSimulated() {
  const { t } = useTranslation('rehearsal');
  return (
    <section className={cx(s.what)}>
      <h2>{t('what.title')}</h2>
      <ul>
        {(['class', 'hall', 'steps'] as const).map((line) => (
          <li key={line}>{t(`what.${line}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function Remove({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('rehearsal');
  const { remove } = useRehearsal(sessionId);
  const navigate = useNavigate();
  const removed = () => {
    toast({ tone: 'good', title: t('removed') });
    void navigate(`/sessions/${sessionId}/prepare`);
  };
  return (
    <>
      <div>
        <ConfirmDialog
          danger
          trigger={<Button isPending={remove.isPending}>{t('remove')}</Button>}
          title={t('removeAsked')}
          confirm={t('remove')}
          onConfirm={() => remove.mutate(undefined, { onSuccess: removed })}
        >
          {t('removeDetail')}
        </ConfirmDialog>
      </div>
      <ProblemNotice problem={remove.error} />
    </>
  );
}
