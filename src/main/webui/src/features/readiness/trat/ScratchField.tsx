import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DeliveredOption, Scratched, TratItem } from '@/shared/live/messages';
import { cx, Icon, letter, useHold } from '@/shared/ui';
import { useCard } from './cardContext';
import s from './ScratchField.module.css';
import { Star } from './Star';

interface ScratchFieldProps {
  item: TratItem;
  option: DeliveredOption;
  index: number;
  scratched: Scratched | undefined;
}

/** The silver field of an option, and what is under it. */
export function ScratchField({ item, option, index, scratched }: ScratchFieldProps) {
  // What was open when it came on the screen does not open once more.
  const [wasCovered] = useState(scratched === undefined);
  if (scratched) return <Open scratched={scratched} fresh={wasCovered} points={item.points ?? 0} />;
  if (item.solved) return <span className={cx(s.field, s.foil, s.spent)} aria-hidden />;
  return <Covered item={item} option={option} index={index} />;
}

function Covered({ item, option, index }: Omit<ScratchFieldProps, 'scratched'>) {
  const { t } = useTranslation('readiness');
  const { open, connected, onItsWay, scratch } = useCard();
  const { state, holdProps } = useHold(() =>
    scratch({ type: 'scratch', item: item.deliveryId, option: option.deliveryId, attempt: item.nextAttempt }),
  );
  const deciding = onItsWay?.item === item.deliveryId && onItsWay.option === option.deliveryId;
  const words = deciding ? 'deciding' : state === 'armed' ? 'armed' : connected ? 'hold' : 'offline';
  return (
    <Button
      className={cx(s.field, s.foil)}
      data-hold={deciding ? 'deciding' : state}
      isDisabled={!open || !connected || onItsWay !== undefined}
      aria-label={t(`trat.field.${words}Label`, { option: letter(index) })}
      {...holdProps}
    >
      <Strokes />
      <span className={cx(s.words)}>{t(`trat.field.${words}`)}</span>
    </Button>
  );
}

interface OpenProps {
  scratched: Scratched;
  fresh: boolean;
  points: number;
}

function Open({ scratched, fresh, points }: OpenProps) {
  const { t } = useTranslation('readiness');
  if (!scratched.right) {
    return (
      <span className={cx(s.field, s.open, fresh && s.fresh, s.wrong)}>
        <Icon name="close" />
        {t('trat.field.wrong')}
      </span>
    );
  }
  return (
    <span className={cx(s.field, s.open, fresh && s.fresh, s.right)}>
      <span className={cx(s.star)}>
        <Star size={28} />
        {fresh ? <Rays /> : null}
      </span>
      {t('trat.field.right', { count: points })}
    </span>
  );
}

/** The way of a coin over the foil. */
function Strokes() {
  return (
    <svg className={cx(s.strokes)} viewBox="0 0 120 44" preserveAspectRatio="none" fill="none" aria-hidden>
      <path
        pathLength={1}
        d="M-20 38L10 4L20 40L34 2L44 42L58 3L68 41L82 2L92 42L106 4L112 40L140 8"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

/** Eight short rays round the star, once. */
function Rays() {
  return (
    <svg className={cx(s.rays)} viewBox="-30 -30 60 60" aria-hidden>
      {[0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (
        <path key={degrees} d="M0-16V-26" pathLength={1} transform={`rotate(${degrees})`} />
      ))}
    </svg>
  );
}
