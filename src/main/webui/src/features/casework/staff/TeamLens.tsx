import { useTranslation } from 'react-i18next';
import { cx, DisciplineMark, Icon } from '@/shared/ui';
import { HolderMark } from './HolderMark';
import { holders, lensParts } from './holders';
import s from './TeamLens.module.css';
import { useStaffCase } from './useStaffCase';

/** Part by part, who of one team holds it. */
export function TeamLens({ phaseId, teamId }: { phaseId: string; teamId: string }) {
  const { t } = useTranslation('casework');
  const { given } = useStaffCase(phaseId);
  const team = given?.teams.find((candidate) => candidate.teamId === teamId);
  const parts = given ? lensParts(given) : [];
  if (!team || parts.length === 0) return null;
  return (
    <section className={cx(s.lens)}>
      <h3 className={cx(s.title)}>{t('staff.partsOfTeam')}</h3>
      <ul className={cx(s.parts)}>
        {parts.map((part) => {
          const held = holders(team, part);
          return (
            <li key={part.id}>
              <DisciplineMark code={part.discipline} size={20} />
              <span className={cx(s.part)}>{part.title}</span>
              <span className={cx(s.held)}>
                {held.map((holder) => (
                  <HolderMark key={holder.member.accountId} holder={holder} />
                ))}
                {held.length === 0 ? (
                  <span className={cx(s.nobody)}>
                    <Icon name="alert" size={18} />
                    {t('staff.nobody')}
                  </span>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
