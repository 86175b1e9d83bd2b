import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { GettingIn, useMe } from '@/features/institution';
import { PageHeader } from '@/shared/ui';
import { useCourse } from '../course';
import { courseNewcomers } from '../roster/newcomers';
import s from './Newcomers.module.css';

/** The ways in for one's own school's students of the course who have never signed in. */
export default function Newcomers() {
  const { t } = useTranslation('course');
  const course = useCourse();
  const { institutionName: school } = useMe();
  const newcomers = useMemo(() => courseNewcomers(course.id), [course.id]);
  return (
    <>
      <div className={s.screenOnly}>
        <PageHeader title={t('newcomers.title')} lead={t('newcomers.lead', { school })} />
      </div>
      <GettingIn newcomers={newcomers} heading={course.title} />
    </>
  );
}
