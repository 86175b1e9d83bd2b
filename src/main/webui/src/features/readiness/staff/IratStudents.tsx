import { useTranslation } from 'react-i18next';
import { cx, Icon, PersonMark, Progress } from '@/shared/ui';
import type { IratStudent } from '@/shared/live/messages';
import s from './IratStudents.module.css';

/** Each student of a team: how many answers are stored, or handed in, or not here. */
export function IratStudents({ students, items }: { students: readonly IratStudent[]; items: number }) {
  return (
    <ul className={cx(s.students)}>
      {students.map((student) => (
        <Line key={student.accountId} student={student} items={items} />
      ))}
    </ul>
  );
}

function Line({ student, items }: { student: IratStudent; items: number }) {
  const { t } = useTranslation('readiness');
  const name = `${student.givenName} ${student.familyName}`;
  const away = !student.present && student.answered === 0;
  const words = t('staff.irat.answered', { answered: student.answered, items });
  return (
    <li className={cx(s.line)}>
      <PersonMark person={student} size="s" away={!student.present} />
      <span className={cx(s.name)} aria-hidden>
        {name}
      </span>
      {student.handedIn ? (
        <span className={cx(s.done)}>
          <Icon name="check" size={16} />
          {t('staff.irat.done')}
        </span>
      ) : away ? (
        <span className={cx(s.away)}>{t('staff.irat.absent')}</span>
      ) : (
        <span className={cx(s.scale)}>
          <span className={cx(s.figure)}>{words}</span>
          <Progress label={name} value={student.answered} max={items} words={words} bare />
        </span>
      )}
    </li>
  );
}
