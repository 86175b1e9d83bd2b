import { useTranslation } from 'react-i18next';
import { cx, DisciplineMark, useDisciplineName } from '@/shared/ui';
import s from './Wall.module.css';

interface ActivityProps {
  /** Those of the team. */
  disciplines: readonly string[];
  activity: Readonly<Record<string, number>>;
  /** What the longest bar of the wall stands for. */
  busiest: number;
}

/** How much each discipline did lately, as bars. */
export function Activity({ disciplines, activity, busiest }: ActivityProps) {
  const { t } = useTranslation('caseboard');
  const disciplineName = useDisciplineName();
  // Also those who did something and have left the team since.
  const shown = [...new Set([...disciplines, ...Object.keys(activity)])];
  if (shown.length === 0) return null;
  return (
    <ul className={cx(s.activity)} aria-label={t('wall.activity')}>
      {shown.map((code) => {
        const count = activity[code] ?? 0;
        return (
          <li key={code} aria-label={`${disciplineName(code)}: ${t('wall.changes', { count })}`}>
            <DisciplineMark code={code} size={18} decorative />
            <span className={cx(s.track)}>
              {count === 0 ? null : (
                <span
                  className={cx(s.bar)}
                  data-discipline={code}
                  style={{ inlineSize: `${Math.round((count / busiest) * 100)}%` }}
                />
              )}
            </span>
            <span className={cx(s.count)}>{count}</span>
          </li>
        );
      })}
    </ul>
  );
}
