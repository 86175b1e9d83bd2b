import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PrintPage, usePrintRun, useTeamOnPaper, type PhaseViewProps } from '@/features/session';
import { cx, DisciplineMark, letter } from '@/shared/ui';
import { printQuery } from './paper';
import { Questions } from './Questions';
import s from './Printed.module.css';

/** An answer sheet for each student of the team. */
export default function PrintIrat({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const { sheets } = usePrintRun();
  const team = useTeamOnPaper();
  const test = useQuery({ ...printQuery(phase.id), enabled: sheets.has('irat'), retry: false }).data;
  if (!test || !sheets.has('irat')) return null;
  return team.members.map((member) => (
    <PrintPage
      key={member.accountId}
      title={phase.title}
      for={team.name}
      edition={test.edition}
      whose={
        <>
          {t('paper.seat', { seat: member.seat })} <DisciplineMark code={member.discipline} named />{' '}
          {member.name ?? t('paper.name')}
        </>
      }
    >
      <p>{t('paper.studentNumber')}</p>
      <p>{t('paper.iratHow')}</p>
      <Questions items={test.items} mark={(_, place) => <span className={cx(s.letter)}>{letter(place)}</span>} />
    </PrintPage>
  ));
}
