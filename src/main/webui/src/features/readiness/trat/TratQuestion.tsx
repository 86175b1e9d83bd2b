import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TratItem } from '@/shared/live/messages';
import { Button, cx } from '@/shared/ui';
import { QuestionNumber, QuestionStem } from '../QuestionText';
import { StepBar } from '../StepBar';
import { Leanings } from './Leanings';
import type { Refusal } from './refusal';
import { RefusalNotice } from './RefusalNotice';
import { TratOption } from './TratOption';
import s from './TratQuestion.module.css';

interface TratQuestionProps {
  item: TratItem;
  number: number;
  count: number;
  refusal: Refusal | null;
  /** Where the next unsolved question is, if there is another. */
  next: number | undefined;
  go: (place: number) => void;
}

/** One question of the card: what it is worth now, its options with their fields, and how the team leans. */
export function TratQuestion({ item, number, count, refusal, next, go }: TratQuestionProps) {
  const { t } = useTranslation('readiness');
  const stem = useId();
  return (
    <section className={cx(s.question)} aria-labelledby={stem}>
      <div className={cx(s.head)}>
        <QuestionNumber number={number} count={count} />
        <Worth item={item} />
      </div>
      <QuestionStem id={stem} item={item} />
      <RefusalNotice refusal={refusal} item={item} />
      <ol className={cx(s.options)}>
        {item.options.map((option, index) => (
          <TratOption key={option.deliveryId} item={item} option={option} index={index} />
        ))}
      </ol>
      <Leanings item={item} />
      <StepBar>
        <Button onPress={() => go(number - 2)} isDisabled={number === 1}>
          {t('step.back')}
        </Button>
        <Button
          kind={item.solved && next !== undefined ? 'primary' : 'plain'}
          isDisabled={next === undefined && number === count}
          onPress={() => go(item.solved && next !== undefined ? next : Math.min(number, count - 1))}
        >
          {item.solved && next !== undefined ? t('trat.nextOpen') : t('step.next')}
        </Button>
      </StepBar>
    </section>
  );
}

/** What the next scratch would earn, or what the question has earned. */
function Worth({ item }: { item: TratItem }) {
  const { t } = useTranslation('readiness');
  const words = item.solved
    ? t('trat.earned', { count: item.points ?? 0 })
    : t('trat.worth', { count: item.pointsNow ?? 0 });
  return (
    <p key={words} className={cx(s.worth, item.solved && s.solved)}>
      {words}
    </p>
  );
}
