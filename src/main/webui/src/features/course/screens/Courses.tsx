import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '@/features/institution';
import { useFormat } from '@/shared/i18n/format';
import { cx, EmptyState, PageHeader } from '@/shared/ui';
import { coursesQuery, type CourseSummary } from '../course';
import { OpenCourse } from '../OpenCourse';
import s from './Courses.module.css';

/** The courses in which I am. */
export default function Courses() {
  const { t } = useTranslation('course');
  const { data: courses } = useSuspenseQuery(coursesQuery);
  const mayOpen = useMe().roles.includes('COORDINATOR');
  const open = mayOpen ? <OpenCourse /> : null;
  if (courses.length === 0) {
    return (
      <>
        <PageHeader title={t('courses.title')} />
        <EmptyState title={t('courses.empty')} action={open}>
          {t(mayOpen ? 'courses.emptyCoordinator' : 'courses.emptyDetail')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('courses.title')} actions={open} />
      <ul className={cx(s.list)}>
        {courses.map((course) => (
          <CourseLine key={course.id} course={course} />
        ))}
      </ul>
    </>
  );
}

function CourseLine({ course }: { course: CourseSummary }) {
  const { t } = useTranslation(['course', 'common']);
  const { list } = useFormat();
  return (
    <li className={cx(s.course)}>
      <Link to={`/courses/${course.id}`} className={cx(s.title)}>
        {course.title}
      </Link>
      <span className={cx(s.facts)}>
        {course.school.name} · {t('students', { count: course.students })} · {t('staff', { count: course.staff })}
      </span>
      <span className={cx(s.role)}>{list(course.roles.map((role) => t(`common:role.${role}`)))}</span>
    </li>
  );
}
