import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PrintPage, usePrintRun, useTeamOnPaper, type MemberOnPaper } from '@/features/session';
import { api, call } from '@/shared/api';
import { cx, DisciplineMark, useDisciplineName } from '@/shared/ui';
import { phaseCaseQuery } from '../cases/cases';
import { PartBody } from '../cases/PartBody';
import { pagesOf, type CasePage, type PrintedCase } from './pages';
import s from './Printed.module.css';

const printQuery = (phase: string) =>
  queryOptions({
    queryKey: ['phases', phase, 'case-print'] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/case/print', { params: { path: { phase } } })),
    gcTime: 0,
    // Every team of a pack asks for the same.
    staleTime: Infinity,
  });

/** The case of a phase for one team, unless an earlier phase is held on it: each part for those who would see it. */
export function PrintCase({ phaseId }: { phaseId: string }) {
  const { sheets, phases } = usePrintRun();
  const team = useTeamOnPaper();
  const exercises = phases.filter(({ kind }) => kind === 'EXERCISE').map(({ id }) => id);
  const upToHere = exercises.slice(0, exercises.indexOf(phaseId) + 1);
  const cases = useQueries({ queries: upToHere.map((id) => ({ ...phaseCaseQuery(id), staleTime: Infinity })) }).map(
    ({ data }) => data?.caseId,
  );
  const caseId = cases.at(-1);
  const first = Boolean(caseId) && cases.indexOf(caseId) === cases.length - 1;
  const printed = useQuery({ ...printQuery(phaseId), enabled: first && sheets.has('case') }).data;
  if (!printed || !first || !sheets.has('case')) return null;
  return pagesOf(printed, team.teamId, team.members).map((page) => (
    <Page key={page.key} printed={printed} page={page} team={team.name} />
  ));
}

function Page({ printed, page, team }: { printed: PrintedCase; page: CasePage; team: string }) {
  const { t } = useTranslation('casework');
  const discipline = useDisciplineName()(page.discipline);
  const said = useSaid();
  return (
    <PrintPage
      title={t('paper.stage', { title: printed.title, number: page.stage })}
      for={team}
      whose={page.discipline === null ? t('paper.forAll') : <DisciplineMark code={page.discipline} named />}
    >
      {page.discipline === null ? null : (
        <p className={cx(s.secret)}>
          {page.members.length > 0
            ? t('paper.onlyFor', { names: page.members.map(said).join(', '), discipline })
            : t('paper.onlyForNobody', { discipline })}
        </p>
      )}
      {page.stage === 1 && page.discipline === null ? <Patient printed={printed} /> : null}
      <h3>{page.stageTitle}</h3>
      {page.parts.map((part) => (
        <section key={part.id} className={cx(s.part)}>
          <h3>{part.title}</h3>
          <p className={cx(s.source)}>{part.source}</p>
          <PartBody part={part} />
        </section>
      ))}
    </PrintPage>
  );
}

function Patient({ printed }: { printed: PrintedCase }) {
  const { t } = useTranslation('casework');
  const { patient, summary } = printed;
  return (
    <>
      {summary ? <p>{summary}</p> : null}
      <dl className={cx(s.facts)}>
        <dt>{t('paper.patient')}</dt>
        <dd>{[patient.name, t('paper.age', { age: patient.age }), patient.sex].filter(Boolean).join(', ')}</dd>
        {patient.facts.map((fact) => (
          <FactLine key={fact.label} label={fact.label} text={fact.text} />
        ))}
      </dl>
    </>
  );
}

function FactLine({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}

function useSaid(): (member: MemberOnPaper) => string {
  const { t } = useTranslation('casework');
  return ({ name, seat }) => name ?? t('paper.seat', { seat });
}
