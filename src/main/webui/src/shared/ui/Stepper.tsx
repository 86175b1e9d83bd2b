import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import { Said } from './Said';
import { Icon } from './Icon';
import s from './Stepper.module.css';

export interface Step {
  id: string;
  label: ReactNode;
  state: 'done' | 'current' | 'next';
  /** Below the label: minutes, a time. */
  note?: ReactNode;
}

interface StepperProps {
  label: string;
  steps: Step[];
  /** `row` over a page (it scrolls sideways on a phone), `column` beside one. */
  direction?: 'row' | 'column';
}

/** Stations in their order, and which of them one is at: `<Stepper label={t('agenda')} steps={steps} />`. */
export function Stepper({ label, steps, direction = 'row' }: StepperProps) {
  const { t } = useTranslation();
  return (
    <ol className={cx(s.stepper, s[direction])} aria-label={label} {...(direction === 'row' ? { tabIndex: 0 } : {})}>
      {steps.map((step) => (
        <li
          key={step.id}
          data-state={step.state}
          {...(step.state === 'current' ? { 'aria-current': 'step' as const } : {})}
        >
          <span className={cx(s.mark)}>
            {step.state === 'done' ? <Icon name="check" size={14} /> : null}
            <Said>{t(`step.${step.state}`)}</Said>
          </span>
          <span className={cx(s.words)}>
            <span className={cx(s.label)}>{step.label}</span>
            {step.note ? <span className={cx(s.note)}>{step.note}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
