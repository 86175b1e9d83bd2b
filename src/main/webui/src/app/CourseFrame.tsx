import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { TFunction } from 'i18next';
import { isStaff, useCourse } from '@/features/course';
import { cx } from '@/shared/ui';
import s from './CourseFrame.module.css';
import { Screen } from './Screen';

export interface CourseTab {
  room: string;
  path: string;
  label: (t: TFunction) => string;
}

/** A course's name and, for its staff, its parts, which the rooms have put there; below them the part that is open. */
export function CourseFrame({ tabs }: { tabs: CourseTab[] }) {
  const { t } = useTranslation(['common', ...tabs.map((tab) => tab.room)] as ['common']);
  const course = useCourse();
  return (
    <>
      <div className={cx(s.head)}>
        <NavLink className={cx(s.title)} to={`/courses/${course.id}`} end>
          {course.title}
        </NavLink>
        {isStaff(course) ? (
          <nav className={cx(s.tabs)} aria-label={t('shell.course')}>
            {tabs.map((tab) => (
              <NavLink key={tab.path} to={`/courses/${course.id}/${tab.path}`}>
                {tab.label(t as unknown as TFunction)}
              </NavLink>
            ))}
          </nav>
        ) : null}
      </div>
      <Screen />
    </>
  );
}
