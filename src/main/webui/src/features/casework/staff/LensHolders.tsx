import { useTranslation } from 'react-i18next';
import { TeamButton } from '@/features/session';
import { cx, DisciplineMark, Icon, Panel } from '@/shared/ui';
import type { CaseTeam } from '@/shared/live/messages';
import { HolderMark } from './HolderMark';
import { byDiscipline, holdersOfAny, lensParts, type LensColumn } from './holders';
import s from './LensHolders.module.css';
import { useStaffCase } from './useStaffCase';

/** Teams by disciplines: who holds what only that discipline was given. */
export function LensHolders({ phaseId }: { phaseId: string }) {
  const { t } = useTranslation('casework');
  const { given } = useStaffCase(phaseId);
  if (!given) return null;
  const columns = byDiscipline(lensParts(given));
  return (
    <Panel title={t('staff.lens')}>
      <p className={cx(s.lead)}>{columns.length > 0 ? t('staff.lensLead') : t('staff.lensEmpty')}</p>
      {columns.length > 0 ? (
        <div className={cx(s.scroll)} role="region" aria-label={t('staff.lens')} tabIndex={0}>
          <table className={cx(s.table)}>
            <thead>
              <tr>
                <th scope="col">{t('staff.team')}</th>
                {columns.map(({ discipline, parts }) => (
                  <th key={discipline} scope="col" title={parts.map((part) => part.title).join(', ')}>
                    <DisciplineMark code={discipline} size={20} named />
                    <span className={cx(s.parts)}>{t('staff.parts', { count: parts.length })}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {given.teams.map((team) => (
                <tr key={team.teamId}>
                  <th scope="row">
                    <TeamButton teamId={team.teamId}>{team.name}</TeamButton>
                  </th>
                  {columns.map((column) => (
                    <td key={column.discipline}>
                      <Held team={team} column={column} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Panel>
  );
}

function Held({ team, column }: { team: CaseTeam; column: LensColumn }) {
  const { t } = useTranslation('casework');
  const { holders, gap } = holdersOfAny(team, column.parts);
  return (
    <span className={cx(s.held)}>
      {holders.map((holder) => (
        <HolderMark key={holder.member.accountId} holder={holder} />
      ))}
      {gap ? (
        <span className={cx(s.nobody)}>
          <Icon name="alert" size={18} />
          {t('staff.nobody')}
        </span>
      ) : null}
    </span>
  );
}
