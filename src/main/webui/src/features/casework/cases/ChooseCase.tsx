import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ButtonLink, cx, ProblemNotice, Select, toast } from '@/shared/ui';
import { casesQuery, phaseCaseQuery, useChooseCase } from './cases';
import s from './ChooseCase.module.css';

const NONE = 'none';

interface ChooseCaseProps {
  sessionId: string;
  courseId: string;
  phaseId: string;
  editable: boolean;
}

/** The case on which a phase is held: which it is, and choosing it. */
export function ChooseCase({ sessionId, courseId, phaseId, editable }: ChooseCaseProps) {
  const { t } = useTranslation('casework');
  const { data: chosen } = useSuspenseQuery(phaseCaseQuery(phaseId));
  return (
    <section className={cx(s.choose)} aria-labelledby={`case-${phaseId}`}>
      <h3 id={`case-${phaseId}`}>{t('cases.choose.title')}</h3>
      {editable ? (
        <Choice sessionId={sessionId} courseId={courseId} phaseId={phaseId} caseId={chosen.caseId} />
      ) : (
        <p>
          {chosen.caseId === null ? t('cases.choose.noneChosen') : `${t('cases.choose.chosen')} ${chosen.title ?? ''}`}
        </p>
      )}
      {chosen.caseId === null ? null : (
        <Link to={`/courses/${courseId}/cases/${chosen.caseId}`} className={cx(s.read)}>
          {t('cases.choose.read')}
        </Link>
      )}
    </section>
  );
}

function Choice({
  sessionId,
  courseId,
  phaseId,
  caseId,
}: Omit<ChooseCaseProps, 'editable'> & { caseId: string | null }) {
  const { t } = useTranslation('casework');
  const { data: cases } = useSuspenseQuery(casesQuery(courseId));
  const choosing = useChooseCase(sessionId, phaseId);
  if (cases.length === 0 && caseId === null) {
    return (
      <>
        <p>{t('cases.choose.empty')}</p>
        <div>
          <ButtonLink to={`/courses/${courseId}/cases`}>{t('cases.choose.toCases')}</ButtonLink>
        </div>
      </>
    );
  }
  const options = [
    { id: NONE, label: t('cases.choose.none') },
    ...cases.map(({ id, title }) => ({ id, label: title })),
  ];
  const choose = (id: string) => {
    if (id === (caseId ?? NONE)) return;
    choosing.mutate(id === NONE ? null : id, {
      onSuccess: () => toast({ tone: 'good', title: t('cases.choose.saved') }),
    });
  };
  return (
    <div className={cx(s.field)}>
      <Select
        label={t('cases.choose.label')}
        options={options}
        value={caseId ?? NONE}
        onChange={choose}
        isDisabled={choosing.isPending}
      />
      <ProblemNotice problem={choosing.error} />
    </div>
  );
}
