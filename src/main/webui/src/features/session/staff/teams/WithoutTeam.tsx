import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, cx, PersonMark, ProblemNotice, TextField, useDisciplineName, useNameOf } from '@/shared/ui';
import type { Choosing } from './choosing';
import s from './TeamsToday.module.css';
import { useWalkIn, type FreeStudent } from './teamsToday';

interface WithoutTeamProps {
  sessionId: string;
  students: FreeStudent[];
  onChoose: (choosing: Choosing) => void;
}

/** Who came and is in no team: students of the course, and others of the own school by e-mail or number. */
export function WithoutTeam({ sessionId, students, onChoose }: WithoutTeamProps) {
  const { t } = useTranslation('session');
  const [text, setText] = useState('');
  const finding = useWalkIn(sessionId);
  return (
    <section aria-labelledby="without-team">
      <h3 id="without-team" className={cx(s.title)}>
        {t('teamsToday.withoutTeam')}
      </h3>
      <ul className={cx(s.members)}>
        {students.map((student) => (
          <Free key={student.accountId} student={student} onChoose={onChoose} />
        ))}
      </ul>
      <form
        className={cx(s.find)}
        onSubmit={(event) => {
          event.preventDefault();
          finding.mutate(text, { onSuccess: (person) => onChoose({ kind: 'WALK_IN', person }) });
        }}
      >
        <TextField
          label={t('teamsToday.walkIn')}
          hint={t('teamsToday.walkInHint')}
          value={text}
          onChange={setText}
          autoComplete="off"
        />
        <Button type="submit" isDisabled={text.trim() === ''} isPending={finding.isPending}>
          {t('teamsToday.find')}
        </Button>
      </form>
      <ProblemNotice problem={finding.error} />
    </section>
  );
}

function Free({ student, onChoose }: { student: FreeStudent; onChoose: WithoutTeamProps['onChoose'] }) {
  const { t } = useTranslation('session');
  const discipline = useDisciplineName()(student.discipline);
  const name = useNameOf()(student);
  return (
    <li className={cx(s.line)}>
      <PersonMark person={student} named note={`${discipline}, ${student.institution}`} />
      <Button
        onPress={() => onChoose({ kind: 'WALK_IN', person: student })}
        aria-label={t('teamsToday.placeNamed', { name })}
      >
        {t('teamsToday.place')}
      </Button>
    </li>
  );
}
