import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhaseOpen, type PhaseViewProps } from '@/features/session';
import { ButtonLink, cx, EmptyState, Notice } from '@/shared/ui';
import { myPeerEvaluationQuery, nextToRate } from '../rating';
import { RateTeammate } from './RateTeammate';
import { TeammateSteps } from './TeammateSteps';
import s from './Rate.module.css';

/** One teammate at a time, with what was agreed to be judged. */
export default function Rate({ phase, sessionId }: PhaseViewProps) {
  const { t } = useTranslation('peerevaluation');
  const { data } = useSuspenseQuery(myPeerEvaluationQuery(phase.id));
  const open = usePhaseOpen(phase);
  const { teammates } = data;
  const [place, setPlace] = useState(() => nextToRate(teammates, -1) ?? 0);
  const teammate = teammates[place];
  if (!teammate) return <EmptyState title={t('rate.alone')}>{t('rate.aloneDetail')}</EmptyState>;
  return (
    <div className={cx(s.rate)}>
      <h1>{t('rate.title')}</h1>
      <p className={cx(s.lead)}>{t('rate.lead')}</p>
      {open ? null : <Closed sessionId={sessionId} ended={phase.state === 'ENDED'} />}
      {open && data.left === 0 ? (
        <Notice tone="good" title={t('rate.done')} live>
          {t('rate.doneDetail')}
        </Notice>
      ) : null}
      <TeammateSteps teammates={teammates} place={place} onChoose={setPlace} />
      <RateTeammate
        key={teammate.accountId}
        phaseId={phase.id}
        teammate={teammate}
        isOpen={open}
        onStored={(after) => {
          const next = nextToRate(after.teammates, place);
          if (next !== null) setPlace(next);
        }}
      />
    </div>
  );
}

function Closed({ sessionId, ended }: { sessionId: string; ended: boolean }) {
  const { t } = useTranslation('peerevaluation');
  return (
    <Notice
      tone="wait"
      title={t('rate.closed')}
      actions={ended ? <ButtonLink to={`/sessions/${sessionId}/results`}>{t('rate.results')}</ButtonLink> : null}
    >
      {t('rate.closedDetail')}
    </Notice>
  );
}
