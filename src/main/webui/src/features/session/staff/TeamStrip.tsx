import { useTranslation } from 'react-i18next';
import { cx, Said } from '@/shared/ui';
import type { TeamPresenceView } from '@/shared/live/messages';
import { TeamButton } from './TeamButton';
import s from './TeamStrip.module.css';

/** Every team by its number, with how many are here: one press away. */
export function TeamStrip({ teams }: { teams: readonly TeamPresenceView[] }) {
  const { t } = useTranslation('session');
  return (
    <section className={cx(s.part)} aria-labelledby="teams">
      <h3 id="teams" className={cx(s.title)}>
        {t('conduct.teams')}
      </h3>
      <ul className={cx(s.strip)}>
        {teams.map((team) => (
          <li key={team.teamId}>
            <TeamButton teamId={team.teamId} className={s.team}>
              <span aria-hidden className={cx(s.number)}>
                {team.number}
              </span>
              <span aria-hidden className={cx(s.here, team.present < team.members && s.missing)}>
                {team.present}/{team.members}
              </span>
              <Said>{t('conduct.teamHere', { team: team.name, here: team.present, all: team.members })}</Said>
            </TeamButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
