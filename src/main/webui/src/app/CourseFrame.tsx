import { useTranslation } from 'react-i18next';
import { isStaff, useCourse } from '@/features/course';
import { FrameHead, type FrameTab } from './FrameHead';
import { Screen } from './Screen';

/** A course's name and, for its staff, its parts, which the rooms have put there; below them the part that is open. */
export function CourseFrame({ tabs }: { tabs: FrameTab[] }) {
  const { t } = useTranslation();
  const course = useCourse();
  return (
    <>
      <FrameHead
        title={course.title}
        at={`/courses/${course.id}`}
        label={t('shell.course')}
        tabs={isStaff(course) ? tabs : []}
      />
      <Screen />
    </>
  );
}
