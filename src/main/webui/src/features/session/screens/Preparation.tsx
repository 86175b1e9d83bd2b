import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useServerWords } from '@/shared/i18n/serverWords';
import { Button, ButtonLink, cx, Notice, PageHeader, Stack, toast } from '@/shared/ui';
import { sessionPath } from '../joining';
import { AgendaForm } from '../staff/AgendaForm';
import { PreparedPhases } from '../staff/PreparedPhases';
import { RehearsalBanner } from '../staff/RehearsalBanner';
import { sessionQuery, useMayPrepare, type PreparedSession } from '../staff/sessions';
import s from './Preparation.module.css';

/** A session before it starts: its agenda, what each phase holds, and what is still missing. */
export default function Preparation() {
  const { t } = useTranslation('session');
  const { sessionId = '' } = useParams();
  const { data: session } = useSuspenseQuery(sessionQuery(sessionId));
  const mayPrepare = useMayPrepare(sessionId);
  const [editing, setEditing] = useState(false);
  const ready = session.state !== 'PREPARED' || session.missing.length === 0;
  return (
    <>
      <PageHeader
        context={<Link to={`/courses/${session.courseId}/sessions`}>{session.courseTitle}</Link>}
        title={session.title}
        lead={t('preparation.prepare.lead', { teams: session.teamSetName, count: session.phases.length })}
        actions={
          <>
            {mayPrepare && !editing ? (
              <Button onPress={() => setEditing(true)}>{t('preparation.prepare.edit')}</Button>
            ) : null}
            <ButtonLink to={`/sessions/${sessionId}/print-pack`}>{t('paper.pack.title')}</ButtonLink>
            {session.state === 'PREPARED' && !session.rehearsal ? (
              <ButtonLink to={`/sessions/${sessionId}/rehearsal`}>{t('preparation.prepare.rehearse')}</ButtonLink>
            ) : null}
            <ButtonLink to={sessionPath(sessionId, 'STAFF')} kind={ready ? 'primary' : 'plain'}>
              {t('preparation.prepare.conduct')}
            </ButtonLink>
          </>
        }
      />
      <Stack>
        <Standing session={session} />
        {session.rehearsal ? <RehearsalBanner sessionId={sessionId} /> : null}
        {editing ? (
          <AgendaForm
            session={session}
            onDone={(saved) => {
              setEditing(false);
              if (saved) toast({ tone: 'good', title: t('preparation.prepare.saved') });
            }}
          />
        ) : (
          <PreparedPhases session={session} />
        )}
      </Stack>
    </>
  );
}

/** Whether it could start now, and if not, what is missing where. */
function Standing({ session }: { session: PreparedSession }) {
  const { t } = useTranslation('session');
  const say = useServerWords();
  if (session.state !== 'PREPARED') {
    return (
      <Notice title={t('preparation.prepare.begun')}>
        <p>{t('preparation.prepare.begunDetail')}</p>
      </Notice>
    );
  }
  const { missing } = session;
  return (
    <div className={cx(s.standing)} role="status">
      {missing.length === 0 ? (
        <Notice tone="good" title={t('preparation.prepare.ready')}>
          <p>{t('preparation.prepare.readyDetail')}</p>
        </Notice>
      ) : (
        <Notice tone="wait" title={t('preparation.prepare.missing', { count: missing.length })}>
          <ul className={cx(s.missing)}>
            {missing.map((lack) => (
              <li key={`${lack.phaseId} ${lack.detail}`}>
                <a href={`#phase-${lack.phaseId}`}>{lack.title}</a> {say(lack.detail)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {session.joinCode ? (
        <dl className={cx(s.code)}>
          <dt>{t('preparation.prepare.code')}</dt>
          <dd className={cx(s.letters)}>{session.joinCode}</dd>
          <dd className={cx(s.soft)}>{t('preparation.prepare.codeNote')}</dd>
        </dl>
      ) : null}
      {session.mayPrepare ? null : <p className={cx(s.soft)}>{t('preparation.prepare.readOnly')}</p>}
    </div>
  );
}
