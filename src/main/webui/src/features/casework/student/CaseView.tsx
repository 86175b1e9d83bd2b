import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { useTopic } from '@/shared/live';
import type { CasePatient, SeenPart, SeenStage, StudentCase } from '@/shared/live/messages';
import { Badge, cx, EmptyState, ProblemNotice, Skeleton, useAnnounced, useDisciplineName } from '@/shared/ui';
import { PartBody } from '../cases/PartBody';
import s from './CaseView.module.css';

interface CaseViewProps {
  phaseId: string;
  /** What can be done with a part, such as to cite it onto the board. */
  actions?: (part: SeenPart) => ReactNode;
}

/** The case as this student sees it: the newest stage first, each part with its source. */
export function CaseView({ phaseId, actions }: CaseViewProps) {
  const { t } = useTranslation('casework');
  const { view, problem } = useTopic<StudentCase>(`case/${phaseId}`);
  const newest = view?.stages.at(-1);
  useAnnounced(newest ? t('student.new', { number: newest.number, title: newest.title }) : '');
  if (problem) return <ProblemNotice problem={problem} />;
  if (!view) return <Skeleton lines={6} />;
  if (!view.patient || !newest) {
    return <EmptyState title={t('student.waiting')}>{t('student.waitingDetail')}</EmptyState>;
  }
  return (
    <div className={cx(s.case)} lang={view.language ?? undefined}>
      <Patient title={view.title} patient={view.patient} summary={view.summary} />
      {[...view.stages].reverse().map((stage) => (
        <Stage key={stage.number} stage={stage} isOpen={stage === newest} actions={actions} />
      ))}
    </div>
  );
}

interface PatientProps {
  title: string | null;
  patient: CasePatient;
  summary: string | null;
}

function Patient({ title, patient, summary }: PatientProps) {
  const { t } = useTranslation('casework');
  return (
    <section className={cx(s.patient)} aria-label={patient.name}>
      {title ? <h2>{title}</h2> : null}
      <p>
        <strong>{patient.name}</strong>, {t('student.age', { age: patient.age })}
      </p>
      {summary ? <p>{summary}</p> : null}
      {patient.facts.length > 0 ? (
        <dl className={cx(s.facts)}>
          {patient.facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}

interface StageProps {
  stage: SeenStage;
  isOpen: boolean;
  actions: CaseViewProps['actions'];
}

function Stage({ stage, isOpen, actions }: StageProps) {
  const { t } = useTranslation('casework');
  return (
    <details className={cx(s.stage)} open={isOpen}>
      <summary>
        <h3>{t('student.stage', { number: stage.number, title: stage.title })}</h3>
      </summary>
      <div className={cx(s.parts)}>
        {ownFirst(stage.parts).map((part) => (
          <Part key={part.id} part={part} actions={actions} />
        ))}
      </div>
    </details>
  );
}

/** What the team can learn only from this person comes first. */
const ownFirst = (parts: readonly SeenPart[]) => [
  ...parts.filter((part) => part.seenAs !== 'SHARED'),
  ...parts.filter((part) => part.seenAs === 'SHARED'),
];

function Part({ part, actions }: { part: SeenPart; actions: CaseViewProps['actions'] }) {
  const { t, i18n } = useTranslation('casework');
  return (
    <article className={cx(s.part)} data-seen-as={part.seenAs}>
      <SeenAs part={part} />
      <h4>{part.title}</h4>
      <p className={cx(s.source)}>
        {t(`cases.kind.${part.kind}`)} · {part.source}
      </p>
      <PartBody part={part} />
      <div lang={i18n.language}>{actions?.(part)}</div>
    </article>
  );
}

/** Why this person sees the part, and who else of the team does. */
function SeenAs({ part }: { part: SeenPart }) {
  const { t, i18n } = useTranslation('casework');
  const disciplineName = useDisciplineName();
  const { list } = useFormat();
  if (part.seenAs === 'SHARED') return null;
  const names = list(part.alsoSeenBy.map((person) => person.givenName));
  const alone = names === '' ? t('student.own') : t('student.ownWith');
  return (
    <p className={cx(s.lens)} lang={i18n.language}>
      <Badge tone="wait" icon="info">
        {part.seenAs === 'STAND_IN' ? t('student.standIn', { discipline: disciplineName(part.discipline) }) : alone}
      </Badge>
      {names === '' ? null : <span className={cx(s.source)}>{t('student.also', { names })}</span>}
    </p>
  );
}
