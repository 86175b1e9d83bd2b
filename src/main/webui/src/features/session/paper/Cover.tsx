import { useTranslation } from 'react-i18next';
import { cx, DisciplineMark } from '@/shared/ui';
import { PrintPage } from './PrintPage';
import type { TeamOnPaper } from './printRun';
import s from './PrintPack.module.css';

/** The page on a team's envelope: who is in it, with room for who came, and what is inside. */
export function Cover({ team }: { team: TeamOnPaper }) {
  const { t } = useTranslation('session');
  return (
    <PrintPage title={t('paper.sheet.cover')} for={team.name}>
      <dl className={cx(s.facts)}>
        <dt>{t('paper.cover.number')}</dt>
        <dd>{team.number}</dd>
        <dt>{t('paper.cover.table')}</dt>
        <dd>
          <span className={cx(s.blank)} />
        </dd>
      </dl>
      <table className={cx(s.members)}>
        <thead>
          <tr>
            <th scope="col">{t('paper.seat')}</th>
            <th scope="col">{t('paper.cover.name')}</th>
            <th scope="col">{t('paper.cover.discipline')}</th>
            <th scope="col">{t('paper.cover.here')}</th>
            <th scope="col">{t('paper.cover.late')}</th>
            <th scope="col">{t('paper.cover.left')}</th>
          </tr>
        </thead>
        <tbody>
          {team.members.map((member) => (
            <tr key={member.accountId}>
              <td>{member.seat}</td>
              <td>{member.name ?? <span className={cx(s.blank)} />}</td>
              <td>
                <DisciplineMark code={member.discipline} named />
              </td>
              <td>☐</td>
              <td>☐</td>
              <td>☐</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ol className={cx(s.steps)}>
        <li>{t('paper.cover.alone')}</li>
        <li>{t('paper.cover.together')}</li>
        <li>{t('paper.cover.case')}</li>
        <li>{t('paper.cover.back')}</li>
      </ol>
    </PrintPage>
  );
}
