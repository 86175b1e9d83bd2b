import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { IratItem } from '@/shared/live/messages';
import { ChoiceRows, cx, ProblemNotice } from '@/shared/ui';
import { QuestionNumber, QuestionStem } from '../QuestionText';
import { ChoiceState } from './ChoiceState';
import s from './Question.module.css';
import { QuestionSteps } from './QuestionSteps';
import type { SheetWork } from './useSheet';

interface QuestionProps {
  item: IratItem;
  work: SheetWork;
  open: boolean;
}

/** One question with its options as rows. */
export function Question({ item, work, open }: QuestionProps) {
  const { t } = useTranslation('readiness');
  const stem = useId();
  return (
    <section className={cx(s.question)} aria-labelledby={stem}>
      <div className={cx(s.head)}>
        <QuestionNumber number={work.place + 1} count={work.sheet.items.length} />
        <QuestionStem id={stem} item={item} />
      </div>
      <ProblemNotice problem={work.refused} />
      <ChoiceRows
        label={item.stem}
        labelledBy={stem}
        value={item.myChoice}
        onChange={work.choose}
        isDisabled={!open}
        lettered
        choices={item.options.map((option) => ({
          id: option.deliveryId,
          content: <span lang={item.language ?? undefined}>{option.text}</span>,
          aside: option.deliveryId === item.myChoice ? <ChoiceState storing={work.storing} /> : undefined,
        }))}
      />
      <p className={cx(s.keys)}>{t('irat.keys', { count: item.options.length })}</p>
      <QuestionSteps item={item} work={work} open={open} />
    </section>
  );
}
