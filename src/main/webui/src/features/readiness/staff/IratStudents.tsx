import { useTranslation } from 'react-i18next';
import { Finished, MemberLine, MemberLines } from '@/features/session';
import { cx, Progress, useNameOf } from '@/shared/ui';
import type { IratStudent } from '@/shared/live/messages';
import s from './IratStudents.module.css';

/** Each student of a team: how many answers are stored, or handed in, or not here. */
export function IratStudents({ students, items }: { students: readonly IratStudent[]; items: number }) {
  return (
    <MemberLines>
      {students.map((student) => (
        <Line key={student.accountId} student={student} items={items} />
      ))}
    </MemberLines>
  );
}

function Line({ student, items }: { student: IratStudent; items: number }) {
  const { t } = useTranslation('readiness');
  const name = useNameOf()(student);
  const away = !student.present && student.answered === 0;
  const words = t('staff.irat.answered', { answered: student.answered, items });
  return (
    <MemberLine person={student} away={!student.present}>
      {student.handedIn ? (
        <Finished>{t('staff.irat.done')}</Finished>
      ) : away ? (
        <span className={cx(s.away)}>{t('staff.irat.absent')}</span>
      ) : (
        <span className={cx(s.scale)}>
          <span className={cx(s.figure)}>{words}</span>
          <Progress label={name} value={student.answered} max={items} words={words} bare />
        </span>
      )}
    </MemberLine>
  );
}
