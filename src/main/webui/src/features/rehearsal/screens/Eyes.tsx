import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookPath } from '@/shared/routing/look';
import { ButtonLink, cx, DisciplineMark, Select, useDisciplineName } from '@/shared/ui';
import type { Running } from '../rehearsal';
import s from './Rehearsal.module.css';

/** The way to the screen of one of the simulated students: which team, which discipline. */
export function Eyes({ running }: { running: Running }) {
  const { t } = useTranslation('rehearsal');
  const disciplineName = useDisciplineName();
  const teams = [...new Set(running.students.map(({ team }) => team))];
  const [team, setTeam] = useState(teams[0] ?? null);
  const members = running.students.filter((student) => student.team === team);
  const [chosen, choose] = useState<string | null>(null);
  const student = members.find(({ accountId }) => accountId === chosen) ?? members[0];
  if (!student) return null;
  return (
    <section className={cx(s.what)} aria-labelledby="eyes">
      <h2 id="eyes">{t('eyes.title')}</h2>
      <p>{t('eyes.lead')}</p>
      <div className={cx(s.eyes)}>
        <Select
          label={t('eyes.team')}
          options={teams.map((name) => ({ id: name, label: name }))}
          value={team}
          onChange={setTeam}
        />
        <Select
          label={t('eyes.student')}
          options={members.map(({ accountId, givenName, familyName, discipline }) => ({
            id: accountId,
            label: `${givenName} ${familyName}, ${disciplineName(discipline)}`,
            mark: discipline ? <DisciplineMark code={discipline} decorative /> : undefined,
          }))}
          value={student.accountId}
          onChange={choose}
        />
      </div>
      <div>
        <ButtonLink beside to={lookPath(student.accountId, `/sessions/${running.sessionId}`)}>
          {t('eyes.open')}
        </ButtonLink>
      </div>
    </section>
  );
}
