import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperTeams, type PhaseViewProps } from '@/features/session';
import { EmptyState, Notice, ProblemNotice, Skeleton } from '@/shared/ui';
import { EnterAnswers } from './EnterAnswers';
import { EnterCard } from './EnterCard';
import { paperQuery, printQuery, teamsOf, type PaperTest, type PrintedRat } from './paper';

/** Staff enter a test from paper, team by team. */
export default function EnterTest({ phase }: PhaseViewProps) {
  const printed = useQuery(printQuery(phase.id));
  const test = useQuery(paperQuery(phase.id));
  if (printed.error ?? test.error) return <ProblemNotice problem={printed.error ?? test.error} />;
  if (!printed.data || !test.data) return <Skeleton lines={6} />;
  return <Entry phase={phase} printed={printed.data} test={test.data} />;
}

interface EntryProps {
  phase: PhaseViewProps['phase'];
  printed: PrintedRat;
  test: PaperTest;
}

function Entry({ phase, printed, test }: EntryProps) {
  const { t } = useTranslation('readiness');
  const teams = teamsOf(test.sheets, printed.items.length);
  const [chosen, choose] = useState(teams[0]?.teamId ?? '');
  const [stored, setStored] = useState(0);
  if (teams.length === 0) return <EmptyState title={t('paper.notBegun')}>{t('paper.notBegunDetail')}</EmptyState>;
  const next = () => {
    setStored(stored + 1);
    const place = teams.findIndex(({ teamId }) => teamId === chosen);
    choose((teams[place + 1] ?? teams[0])?.teamId ?? '');
  };
  const sheets = test.sheets.filter(({ teamId }) => teamId === chosen);
  const Enter = phase.kind === 'TRAT' ? EnterCard : EnterAnswers;
  return (
    <PaperTeams teams={teams} chosen={chosen} onChoose={choose}>
      {test.takesPaper ? null : (
        <Notice tone="wait" title={t('paper.open')}>
          <p>{t('paper.openDetail')}</p>
        </Notice>
      )}
      <Enter
        key={`${chosen} ${stored}`}
        phaseId={phase.id}
        printed={printed}
        sheets={sheets}
        takesPaper={test.takesPaper}
        autoFocus={stored > 0}
        onStored={next}
      />
    </PaperTeams>
  );
}
