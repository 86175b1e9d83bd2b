import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/shared/i18n/format';
import { ButtonLink, cx, Icon, Notice, PageHeader, Panel, Progress, Said } from '@/shared/ui';
import { checklistLines, type ChecklistLine } from '../checklist';
import { checklistQuery, isStaff, useCourse } from '../course';
import s from './CoursePage.module.css';

/** A course: for its staff what it still needs before a session, for students the way to their sessions. */
export default function CoursePage() {
  const { t } = useTranslation('course');
  const { list } = useFormat();
  const course = useCourse();
  const partners = course.partners.map((school) => school.name);
  return (
    <>
      <PageHeader
        context={course.school.name}
        title={course.title}
        lead={partners.length > 0 ? t('page.with', { schools: list(partners) }) : undefined}
      />
      {isStaff(course) ? <CourseChecklist courseId={course.id} /> : <StudentWay />}
    </>
  );
}

function StudentWay() {
  const { t } = useTranslation('course');
  return (
    <Notice title={t('page.studentTitle')} actions={<ButtonLink to="/">{t('page.toToday')}</ButtonLink>}>
      <p>{t('page.studentDetail')}</p>
    </Notice>
  );
}

function CourseChecklist({ courseId }: { courseId: string }) {
  const { t } = useTranslation('course');
  const { data } = useSuspenseQuery(checklistQuery(courseId));
  const lines = checklistLines(data);
  const left = lines.filter((line) => !line.done).length;
  return (
    <Panel title={t('page.checklist')}>
      <Progress
        label={left === 0 ? t('page.ready') : t('page.left', { count: left })}
        value={lines.length - left}
        max={lines.length}
      />
      <ol className={cx(s.checklist)}>
        {lines.map((line) => (
          <Line key={line.key} line={line} courseId={courseId} />
        ))}
      </ol>
    </Panel>
  );
}

function Line({ line, courseId }: { line: ChecklistLine; courseId: string }) {
  const { t } = useTranslation('course');
  const part = `page.part.${line.key}` as const;
  return (
    <li className={cx(s.line)} data-done={line.done}>
      <span className={cx(s.sign)}>{line.done ? <Icon name="check" /> : null}</span>
      <span className={cx(s.words)}>
        <Link to={`/courses/${courseId}/${line.place}`} className={cx(s.title)}>
          <Said>{t(line.done ? 'page.done' : 'page.open')} </Said>
          {t(`${part}.title`)}
        </Link>
        <span className={cx(s.note)}>
          {line.done ? null : `${t(`${part}.todo`)} `}
          {line.done || line.count > 0 ? t(`${part}.count`, { count: line.count }) : null}
        </span>
      </span>
      {line.next ? <span className={cx(s.next)}>{t('page.next')}</span> : null}
    </li>
  );
}
