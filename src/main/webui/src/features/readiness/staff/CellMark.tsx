import { cx } from '@/shared/ui';
import type { TratCell } from '@/shared/live/messages';
import s from './CellMark.module.css';
import { cellState, type CellState } from './progress';

/** In a box of 28 by 28: a disc, a square, a triangle, a diamond; a dot where nothing was scratched. */
const SHAPES: Record<CellState, string> = {
  first: 'M14 1a13 13 0 1 1 0 26a13 13 0 0 1 0-26z',
  second: 'M2.5 2.5h23v23h-23z',
  later: 'M14 1.5L27 26H1z',
  wrong: 'M14 1L27 14L14 27L1 14z',
  untouched: 'M14 12a2 2 0 1 1 0 4a2 2 0 0 1 0-4z',
};

/**
 * What a team made of a question: the shape tells at which attempt it was solved, the figure the points; while it is
 * not solved, the figure counts the wrong attempts.
 */
export function CellMark({ cell, size = 28 }: { cell: TratCell; size?: number }) {
  const state = cellState(cell);
  const figure = cell.solved ? (cell.points ?? '') : cell.attempts > 0 ? `${cell.attempts}×` : '';
  return (
    <svg className={cx(s.mark, s[state])} width={size} height={size} viewBox="0 0 28 28" aria-hidden>
      <path d={SHAPES[state]} />
      <text x="14" y={state === 'later' ? 18.5 : 14} dy="0.36em" textAnchor="middle">
        {figure}
      </text>
    </svg>
  );
}
