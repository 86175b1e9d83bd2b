import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import s from './HoldButton.module.css';
import { useHold } from './useHold';

interface HoldButtonProps {
  children: ReactNode;
  /** What screen readers are told, when the content alone does not say it. */
  label?: string;
  onHeld: () => void;
  isDisabled?: boolean;
  className?: string;
}

/**
 * A button for what cannot be taken back, such as a scratch: held, or pressed twice.
 *
 *     <HoldButton onHeld={scratch}>{option.text}</HoldButton>
 */
export function HoldButton({ children, label, onHeld, isDisabled = false, className }: HoldButtonProps) {
  const { t } = useTranslation();
  const { state, holdProps } = useHold(onHeld);
  return (
    <AriaButton
      className={cx(s.hold, className)}
      data-hold={state}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...holdProps}
    >
      <span className={cx(s.fill)} aria-hidden />
      <span className={cx(s.content)}>{children}</span>
      {state === 'armed' ? <span className={cx(s.ask)}>{t('hold.again')}</span> : null}
    </AriaButton>
  );
}
