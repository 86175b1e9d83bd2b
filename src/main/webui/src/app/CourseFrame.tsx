import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useParams } from 'react-router';
import type { TFunction } from 'i18next';
import { api, call } from '@/shared/api';
import { cx } from '@/shared/ui';
import s from './CourseFrame.module.css';

export interface CourseTab {
  room: string;
  path: string;
  label: (t: TFunction) => string;
}

/** A course's name and its parts, which the rooms have put there; below them the part that is open. */
export function CourseFrame({ tabs }: { tabs: CourseTab[] }) {
  const { courseId = '' } = useParams();
  const { t } = useTranslation(['common', ...tabs.map((tab) => tab.room)] as ['common']);
  const { data: course } = useSuspenseQuery({
    queryKey: ['courses', courseId],
    queryFn: () => call(api.GET('/api/courses/{course}', { params: { path: { course: courseId } } })),
  });
  return (
    <>
      <div className={cx(s.head)}>
        <NavLink className={cx(s.title)} to={`/courses/${courseId}`} end>
          {course.title}
        </NavLink>
        <nav className={cx(s.tabs)} aria-label={t('shell.course')}>
          {tabs.map((tab) => (
            <NavLink key={tab.path} to={`/courses/${courseId}/${tab.path}`}>
              {tab.label(t as unknown as TFunction)}
            </NavLink>
          ))}
        </nav>
      </div>
      <Outlet />
    </>
  );
}
