import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayCoordinate, useCourse } from '@/features/course';
import { useFormat } from '@/shared/i18n/format';
import { useContentLanguages } from '@/shared/i18n/contentLanguages';
import { ButtonLink, cx, DisciplineMark, EmptyState, PageHeader } from '@/shared/ui';
import { casesQuery, type CaseSummary } from '../cases/cases';
import s from './Cases.module.css';

/** The cases of a course, newest first. */
export default function Cases() {
  const { t } = useTranslation('casework');
  const course = useCourse();
  const { data: cases } = useSuspenseQuery(casesQuery(course.id));
  const upload = mayCoordinate(course) ? (
    <ButtonLink to={`/courses/${course.id}/cases/upload`} kind="primary">
      {t('cases.list.upload')}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHeader
        title={t('cases.list.title')}
        lead={t('cases.list.lead')}
        actions={cases.length > 0 ? upload : null}
      />
      {cases.length === 0 ? (
        <EmptyState title={t('cases.list.empty')} action={upload}>
          {t('cases.list.emptyDetail')}
        </EmptyState>
      ) : (
        <ul className={cx(s.list)}>
          {cases.map((listed) => (
            <CaseLine key={listed.id} listed={listed} courseId={course.id} />
          ))}
        </ul>
      )}
    </>
  );
}

function CaseLine({ listed, courseId }: { listed: CaseSummary; courseId: string }) {
  const { t } = useTranslation('casework');
  const { day } = useFormat();
  const { isForeign, nameOf } = useContentLanguages();
  return (
    <li className={cx(s.case)}>
      <Link to={`/courses/${courseId}/cases/${listed.id}`} className={cx(s.title)}>
        <span lang={listed.language ?? undefined}>{listed.title}</span>
      </Link>
      <span className={cx(s.soft)}>
        {t('cases.list.patient', { name: listed.patientName, age: listed.patientAge })} ·{' '}
        {t('cases.stages', { count: listed.stages })} · {t('cases.parts', { count: listed.parts })} ·{' '}
        {t('cases.list.added', { when: day(listed.addedAt) })}
        {listed.language && isForeign(listed.language) ? ` · ${nameOf(listed.language)}` : null}
      </span>
      {listed.summary ? <p lang={listed.language ?? undefined}>{listed.summary}</p> : null}
      <span className={cx(s.lenses)}>
        {t(listed.disciplines.length > 0 ? 'cases.list.lenses' : 'cases.list.noLenses')}
        {listed.disciplines.map((code) => (
          <DisciplineMark key={code} code={code} named />
        ))}
      </span>
    </li>
  );
}
