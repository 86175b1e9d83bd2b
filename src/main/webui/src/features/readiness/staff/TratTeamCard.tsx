import { useTranslation } from 'react-i18next';
import { useShownTeam, type PhaseViewProps } from '@/features/session';
import { cx } from '@/shared/ui';
import { CellMark } from './CellMark';
import s from './TratTeamCard.module.css';
import { useCellWords } from './useCellWords';
import { useTratProgress } from './useProgress';

/** One team's card, question by question. */
export default function TratTeamCard({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const teamId = useShownTeam();
  const words = useCellWords();
  const { progress } = useTratProgress(phase.id);
  const team = progress?.teams.find((candidate) => candidate.teamId === teamId);
  if (!progress || !team) return null;
  return (
    <section className={cx(s.card)}>
      <h3 className={cx(s.title)}>{t('staff.trat.card', { points: team.points })}</h3>
      <ol className={cx(s.items)}>
        {progress.items.map((item, index) => {
          const cell = team.cells[index];
          return cell ? (
            <li key={item.deliveryId}>
              <CellMark cell={cell} />
              <span className={cx(s.item)}>
                <span>
                  {item.number}. {item.title}
                </span>
                <span className={cx(s.words)}>{words(cell)}</span>
              </span>
            </li>
          ) : null;
        })}
      </ol>
    </section>
  );
}
