import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { IratSheet } from '@/shared/live/messages';
import { Button, ConfirmDialog, cx, ProblemNotice } from '@/shared/ui';
import { StepBar } from '../StepBar';
import { useQuestionFocus } from '../useQuestionFocus';
import { Answers } from './Answers';
import s from './HandIn.module.css';
import { countOf } from './sheet';

interface HandInProps {
  sheet: IratSheet;
  open: boolean;
  refused: unknown;
  onGo: (place: number) => void;
  onHandIn: () => void;
}

/** The last page: what is answered, what is not, and the one step that ends it. */
export function HandIn({ sheet, open, refused, onGo, onHandIn }: HandInProps) {
  const { t } = useTranslation('readiness');
  const heading = useRef<HTMLHeadingElement>(null);
  useQuestionFocus(heading);
  const { answered, empty, flagged } = countOf(sheet);
  return (
    <section className={cx(s.page)} aria-labelledby="hand-in">
      <div className={cx(s.head)}>
        <h2 ref={heading} tabIndex={-1} id="hand-in" className={cx(s.title)}>
          {t('handIn.title')}
        </h2>
        <p className={cx(s.lead)}>
          {t('handIn.answered', { answered, count: sheet.items.length })}
          {flagged > 0 ? ` ${t('handIn.flagged', { count: flagged })}` : ''}
        </p>
      </div>
      <ProblemNotice problem={refused} />
      <Answers sheet={sheet} onGo={onGo} />
      <p className={cx(s.soft)}>{t('handIn.optional')}</p>
      <StepBar>
        <Button onPress={() => onGo(sheet.items.length - 1)}>{t('step.back')}</Button>
        <ConfirmDialog
          trigger={
            <Button kind="primary" isDisabled={!open}>
              {t('handIn.button')}
            </Button>
          }
          title={empty > 0 ? t('handIn.askEmpty', { count: empty }) : t('handIn.ask')}
          confirm={t('handIn.button')}
          onConfirm={onHandIn}
        >
          {t('handIn.final')}
        </ConfirmDialog>
      </StepBar>
    </section>
  );
}
