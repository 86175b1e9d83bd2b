import { cx, Progress } from '@/shared/ui';
import s from './WallCount.module.css';

interface WallCountProps {
  value: number;
  max: number;
  words: string;
  note: string;
}

/** How far the class is, for the back of the hall. */
export function WallCount({ value, max, words, note }: WallCountProps) {
  return (
    <div className={cx(s.count)}>
      <p className={cx(s.words)}>{words}</p>
      <Progress label={words} value={value} max={Math.max(1, max)} bare />
      <p className={cx(s.note)}>{note}</p>
    </div>
  );
}
