import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useCourse } from '@/features/course';
import { cx, DisciplineMark, PageHeader, Panel, Stack, Tabs, useDisciplineName } from '@/shared/ui';
import { caseQuery, type CaseDetail, type CasePart, type CaseStage } from '../cases/cases';
import { lensesOf, seenBy } from '../cases/lens';
import { PartBody } from '../cases/PartBody';
import s from './CaseReader.module.css';

/** A whole case for staff, also as each discipline will see it. */
export default function CaseReader() {
  const { t } = useTranslation('casework');
  const { caseId = '' } = useParams();
  const course = useCourse();
  const { data: read } = useSuspenseQuery(caseQuery(course.id, caseId));
  const lenses = lensesOf(read.stages);
  const tabs = [
    { id: 'all', label: t('cases.read.all'), content: <Stages read={read} discipline={null} /> },
    ...lenses.map((code) => ({
      id: code,
      label: <DisciplineMark code={code} named />,
      content: <Stages read={read} discipline={code} />,
    })),
  ];
  return (
    <>
      <div lang={read.language ?? undefined}>
        <PageHeader title={read.title} lead={read.summary} />
      </div>
      <Stack>
        <Patient patient={read.patient} language={read.language} />
        <Panel title={t('cases.read.seeAs')}>
          <Tabs label={t('cases.read.seeAs')} tabs={tabs} />
        </Panel>
      </Stack>
    </>
  );
}

function Patient({ patient, language }: Pick<CaseDetail, 'patient' | 'language'>) {
  const { t } = useTranslation('casework');
  const told = [t('cases.read.age', { age: patient.age }), patient.sex].filter(Boolean).join(', ');
  return (
    <Panel title={t('cases.read.patient')}>
      <p>
        <strong>{patient.name}</strong>, {told}
      </p>
      <dl className={cx(s.facts)} lang={language ?? undefined}>
        {patient.facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Stages({ read, discipline }: { read: CaseDetail; discipline: string | null }) {
  return (
    <div className={cx(s.stages)}>
      {read.stages.map((stage) => (
        <Stage key={stage.number} stage={stage} language={read.language} discipline={discipline} />
      ))}
    </div>
  );
}

interface StageProps {
  stage: CaseStage;
  language: string | null;
  discipline: string | null;
}

function Stage({ stage, language, discipline }: StageProps) {
  const { t } = useTranslation('casework');
  const disciplineName = useDisciplineName()(discipline);
  const parts = seenBy(discipline, stage.parts);
  const hidden = stage.parts.length - parts.length;
  return (
    <Panel level={3} title={t('cases.read.stage', { number: stage.number, title: stage.title })}>
      {parts.map((part) => (
        <Part key={part.id} part={part} language={language} />
      ))}
      {parts.length === 0 ? <p>{t('cases.read.nothing', { discipline: disciplineName })}</p> : null}
      {hidden > 0 ? <p className={cx(s.soft)}>{t('cases.read.hidden', { count: hidden })}</p> : null}
    </Panel>
  );
}

function Part({ part, language }: { part: CasePart; language: string | null }) {
  const { t } = useTranslation('casework');
  const discipline = useDisciplineName()(part.discipline);
  return (
    <article className={cx(s.part)} data-lens={part.discipline !== null}>
      <header className={cx(s.head)}>
        <h4 lang={language ?? undefined}>{part.title}</h4>
        <span className={cx(s.for)}>
          {part.discipline === null ? (
            t('cases.read.forAll')
          ) : (
            <>
              <DisciplineMark code={part.discipline} decorative />
              {t('cases.read.onlyFor', { discipline })}
            </>
          )}
        </span>
        <span className={cx(s.soft)}>
          {t(`cases.kind.${part.kind}`)}. {t('cases.read.source', { source: part.source })}
        </span>
      </header>
      <div lang={language ?? undefined}>
        <PartBody part={part} />
      </div>
    </article>
  );
}
