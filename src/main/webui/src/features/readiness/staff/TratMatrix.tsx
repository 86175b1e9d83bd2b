import { useTranslation } from 'react-i18next';
import { TeamButton } from '@/features/session';
import { cx, Icon, Said } from '@/shared/ui';
import type { ProgressItem, TratTeam } from '@/shared/live/messages';
import { CellMark } from './CellMark';
import s from './TratMatrix.module.css';
import { useCellWords } from './useCellWords';

interface TratMatrixProps {
  items: readonly ProgressItem[];
  /** In the order in which they are shown. */
  teams: readonly TratTeam[];
}

/** Teams by questions. */
export function TratMatrix({ items, teams }: TratMatrixProps) {
  const { t } = useTranslation('readiness');
  return (
    <div className={cx(s.scroll)} role="region" aria-label={t('staff.trat.matrix')} tabIndex={0}>
      <table className={cx(s.matrix)}>
        <thead>
          <tr>
            <th scope="col">{t('staff.trat.team')}</th>
            {items.map(({ deliveryId, number, title }) => (
              <th key={deliveryId} scope="col" title={title}>
                <span aria-hidden>{number}</span>
                <Said>{t('staff.trat.question', { number, title })}</Said>
              </th>
            ))}
            <th scope="col" className={cx(s.points)}>
              {t('staff.trat.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <Row key={team.teamId} team={team} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('staff.trat.atOnce')}</th>
            {items.map(({ deliveryId, firstTry }) => (
              <td key={deliveryId}>
                <span aria-hidden>{firstTry}</span>
                <Said>{t('staff.trat.atOnceOf', { count: firstTry, all: teams.length })}</Said>
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Row({ team }: { team: TratTeam }) {
  const words = useCellWords();
  const stuck = team.needs.some((need) => need !== 'MEMBERS_ABSENT');
  return (
    <tr>
      <th scope="row">
        <span className={cx(s.team)}>
          <TeamButton teamId={team.teamId}>{team.name}</TeamButton>
          {stuck ? <Icon name="alert" size={18} /> : null}
        </span>
      </th>
      {team.cells.map((cell, index) => (
        <td key={index} title={words(cell)}>
          <CellMark cell={cell} />
          <Said>{words(cell)}</Said>
        </td>
      ))}
      <td className={cx(s.points)}>{team.points}</td>
    </tr>
  );
}
