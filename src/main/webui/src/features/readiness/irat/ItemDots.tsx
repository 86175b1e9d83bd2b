import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { IratItem, IratSheet } from '@/shared/live/messages';
import { cx, Icon } from '@/shared/ui';
import s from './ItemDots.module.css';
import { useItemWords } from './useItemWords';

interface ItemDotsProps {
  sheet: IratSheet;
  /** The question shown; the number of questions for the page to hand in. */
  place: number;
  onGo: (place: number) => void;
}

/** A dot for each question, answered, flagged or empty, and the way to the end. */
export function ItemDots({ sheet, place, onGo }: ItemDotsProps) {
  const { t } = useTranslation('readiness');
  const end = sheet.items.length;
  return (
    <nav aria-label={t('irat.questions')}>
      <ol className={cx(s.dots)}>
        {sheet.items.map((item, index) => (
          <li key={item.deliveryId}>
            <Dot item={item} number={index + 1} current={index === place} onPress={() => onGo(index)} />
          </li>
        ))}
        <li className={cx(s.last)}>
          <Button
            className={cx(s.dot, s.end)}
            onPress={() => onGo(end)}
            {...(place === end ? { 'aria-current': 'step' as const } : {})}
          >
            <Icon name="check" size={18} />
            {t('irat.end')}
          </Button>
        </li>
      </ol>
    </nav>
  );
}

interface DotProps {
  item: IratItem;
  number: number;
  current: boolean;
  onPress: () => void;
}

function Dot({ item, number, current, onPress }: DotProps) {
  const { t } = useTranslation('readiness');
  const words = useItemWords()(item);
  return (
    <Button
      className={cx(s.dot)}
      aria-label={t('irat.dot', { number, words })}
      data-answered={item.myChoice !== null}
      onPress={onPress}
      {...(current ? { 'aria-current': 'step' as const } : {})}
    >
      <span className={cx(s.circle)}>{number}</span>
      {item.flagged ? (
        <span className={cx(s.flag)}>
          <Icon name="flag" size={14} />
        </span>
      ) : null}
    </Button>
  );
}
