import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui';
import s from './QuestionText.module.css';
import { useQuestionFocus } from './useQuestionFocus';

interface QuestionNumberProps {
  /** From 1. */
  number: number;
  count: number;
}

/** Which question of how many; reading goes on here when it appears. */
export function QuestionNumber({ number, count }: QuestionNumberProps) {
  const { t } = useTranslation('readiness');
  const heading = useRef<HTMLHeadingElement>(null);
  useQuestionFocus(heading);
  return (
    <h2 ref={heading} tabIndex={-1} className={cx(s.number)}>
      {t('irat.question', { number, count })}
    </h2>
  );
}

interface QuestionStemProps {
  /** Names the question to its options. */
  id: string;
  item: { stem: string; language: string | null };
}

/** What is asked. */
export function QuestionStem({ id, item: { stem, language } }: QuestionStemProps) {
  return (
    <p id={id} className={cx(s.stem)} lang={language ?? undefined}>
      {stem}
    </p>
  );
}
