import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { IratCommand, IratItem } from '@/shared/live/messages';
import { ChoiceRows, cx, ProblemNotice } from '@/shared/ui';
import { useQuestionFocus } from '../useQuestionFocus';
import { ChoiceState } from './ChoiceState';
import s from './Question.module.css';
import { QuestionSteps } from './QuestionSteps';
import { useQuestionKeys } from './useQuestionKeys';

interface QuestionProps {
  item: IratItem;
  number: number;
  count: number;
  open: boolean;
  /** The choice is on its way. */
  storing: boolean;
  refused: unknown;
  act: (command: IratCommand) => void;
  /** One question on or back. */
  go: (step: 1 | -1) => void;
}

/** One question with its options as rows. */
export function Question({ item, number, count, open, storing, refused, act, go }: QuestionProps) {
  const { t } = useTranslation('readiness');
  const stem = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useQuestionFocus(heading);
  const choose = (option: string) => {
    if (option !== item.myChoice) act({ type: 'choose', item: item.deliveryId, option });
  };
  const flag = () => act({ type: 'flag', item: item.deliveryId, flagged: !item.flagged });
  const keys = useQuestionKeys({ options: item.options, open, choose, flag, go });
  return (
    <section className={cx(s.question)} tabIndex={-1} onKeyDownCapture={keys} aria-labelledby={stem}>
      <div className={cx(s.head)}>
        <h2 ref={heading} tabIndex={-1} className={cx(s.number)}>
          {t('irat.question', { number, count })}
        </h2>
        <p id={stem} className={cx(s.stem)}>
          {item.stem}
        </p>
      </div>
      <ProblemNotice problem={refused} />
      <ChoiceRows
        label={item.stem}
        labelledBy={stem}
        value={item.myChoice}
        onChange={choose}
        isDisabled={!open}
        lettered
        choices={item.options.map((option) => ({
          id: option.deliveryId,
          content: option.text,
          aside: option.deliveryId === item.myChoice ? <ChoiceState storing={storing} /> : undefined,
        }))}
      />
      <p className={cx(s.keys)}>{t('irat.keys', { count: item.options.length })}</p>
      <QuestionSteps item={item} first={number === 1} last={number === count} open={open} onFlag={flag} go={go} />
    </section>
  );
}
