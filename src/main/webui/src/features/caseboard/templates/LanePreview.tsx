import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui';
import { useLaneName } from './laneNames';
import type { CardType } from './templates';
import s from './LanePreview.module.css';

interface LanePreviewProps {
  label: string;
  lanes: readonly { id: string | null; title: string | null; cardType: CardType }[];
}

/** The lanes of a board side by side, as its team will find them. */
export function LanePreview({ label, lanes }: LanePreviewProps) {
  const { t } = useTranslation('caseboard');
  const laneName = useLaneName();
  return (
    <ol className={cx(s.lanes)} aria-label={label}>
      {lanes.map((lane, place) => (
        <li key={place} className={cx(s.lane)}>
          <span className={cx(s.title)}>{laneName(lane)}</span>
          <span className={cx(s.card)}>{t(`templates.cardType.${lane.cardType}`)}</span>
        </li>
      ))}
    </ol>
  );
}
