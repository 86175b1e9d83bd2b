import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, Icon } from '@/shared/ui';
import s from './PaperResults.module.css';

/** A team with how much of it is stored. */
export interface PaperTeam {
  teamId: string;
  name: string;
  stored: number;
  of: number;
}

interface PaperTeamsProps {
  teams: PaperTeam[];
  chosen: string;
  onChoose: (teamId: string) => void;
  /** The sheet of the chosen team. */
  children: ReactNode;
}

/** The teams on the left, with what of each is stored; the sheet of one on the right. */
export function PaperTeams({ teams, chosen, onChoose, children }: PaperTeamsProps) {
  const { t } = useTranslation('session');
  return (
    <div className={cx(s.work)}>
      <nav className={cx(s.teams)} aria-label={t('paper.results.teams')}>
        {teams.map((team) => (
          <button
            key={team.teamId}
            type="button"
            className={cx(s.team)}
            aria-current={team.teamId === chosen}
            onClick={() => onChoose(team.teamId)}
          >
            {team.name}
            <span className={cx(s.state)}>
              {team.stored >= team.of ? <Icon name="check" size={16} /> : null}
              {t('paper.results.stored', { stored: team.stored, all: team.of })}
            </span>
          </button>
        ))}
      </nav>
      <div className={cx(s.sheet)}>{children}</div>
    </div>
  );
}
