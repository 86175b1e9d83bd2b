import { useTranslation } from 'react-i18next';
import { cx, DisciplineMark } from '@/shared/ui';
import s from './ConsultFigure.module.css';

const CENTRE = 392;
const MIDDLE = 250;
const SEAT = 92;
const SIGHT = 126;
const MARK = 36;

/** Round the table from the top; the side on which the words stand. */
const SEATS = [
  { code: 'NUR', degrees: -90, words: 'start' },
  { code: 'PHA', degrees: -30, words: 'start' },
  { code: 'MED', degrees: 30, words: 'start' },
  { code: 'PHY', degrees: 90, words: 'start' },
  { code: 'SOC', degrees: 150, words: 'end' },
  { code: 'OCC', degrees: 210, words: 'end' },
] as const;

const at = (degrees: number, distance: number) => ({
  x: CENTRE + distance * Math.cos((degrees * Math.PI) / 180),
  y: MIDDLE + distance * Math.sin((degrees * Math.PI) / 180),
});

/** What Consilium is about, as a figure: fields of sight that meet in one patient. */
export function ConsultFigure() {
  const { t } = useTranslation('institution');
  const middle = at(0, 0);
  return (
    <figure className={cx(s.figure)}>
      <svg viewBox="0 0 772 500" role="img" aria-label={t('figure.alt')}>
        {SEATS.map(({ code, degrees }) => {
          const seat = at(degrees, SEAT);
          return <circle key={code} className={cx(s.sight)} data-discipline={code} cx={seat.x} cy={seat.y} r={SIGHT} />;
        })}
        {SEATS.map(({ code, degrees }) => {
          const [from, to] = [at(degrees, 22), at(degrees, SEAT + SIGHT - MARK / 2 - 4)];
          return <path key={code} className={cx(s.line)} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />;
        })}
        <circle className={cx(s.patient)} cx={middle.x} cy={middle.y} r="10" />
        {SEATS.map(({ code, degrees, words }) => {
          const mark = at(degrees, SEAT + SIGHT);
          const text = wordsAt(mark, words);
          return (
            <g key={code}>
              <g transform={`translate(${mark.x - MARK / 2} ${mark.y - MARK / 2})`}>
                <DisciplineMark code={code} size={MARK} decorative />
              </g>
              <text className={cx(s.words)} x={text.x} y={text.y} textAnchor={words} dy="0.36em">
                {t(`figure.${code}`)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>{t('figure.caption')}</figcaption>
    </figure>
  );
}

function wordsAt(mark: { x: number; y: number }, words: 'start' | 'end') {
  const gap = MARK / 2 + 10;
  return { x: mark.x + (words === 'start' ? gap : -gap), y: mark.y };
}
