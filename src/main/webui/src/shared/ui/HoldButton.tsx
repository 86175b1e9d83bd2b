import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { announce } from './Announcer';
import { cx } from './cx';
import s from './HoldButton.module.css';

interface HoldButtonProps {
  children: ReactNode;
  /** What screen readers are told, when the content alone does not say it. */
  label?: string;
  onHeld: () => void;
  isDisabled?: boolean;
  className?: string;
}

/** How long to hold; also in HoldButton.module.css. */
const HOLD_MS = 650;
const ARMED_MS = 5_000;

/**
 * A button for what cannot be taken back, such as a scratch. Press and hold; a short press, a key or a screen reader
 * arms it, and a second one within five seconds does it.
 *
 *     <HoldButton onHeld={scratch}>{option.text}</HoldButton>
 */
export function HoldButton({ children, label, onHeld, isDisabled = false, className }: HoldButtonProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'holding' | 'armed'>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const turn = (next: typeof state, then?: () => void, afterMs = 0) => {
    clearTimeout(timer.current);
    setState(next);
    if (then) timer.current = setTimeout(then, afterMs);
  };
  const done = () => {
    held.current = true;
    turn('idle');
    onHeld();
  };
  const start = (pointer: boolean) => {
    held.current = false;
    if (pointer && state === 'idle') turn('holding', done, HOLD_MS);
  };
  const press = () => {
    if (held.current) return;
    if (state === 'armed') {
      done();
      return;
    }
    turn('armed', () => setState('idle'), ARMED_MS);
    announce(t('hold.again'));
  };
  return (
    <AriaButton
      className={cx(s.hold, className)}
      data-hold={state}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onPressStart={({ pointerType }) =>
        start(pointerType === 'mouse' || pointerType === 'touch' || pointerType === 'pen')
      }
      onPressEnd={() => state === 'holding' && turn('idle')}
      onPress={press}
      onBlur={() => turn('idle')}
    >
      <span className={cx(s.fill)} aria-hidden />
      <span className={cx(s.content)}>{children}</span>
      {state === 'armed' ? <span className={cx(s.ask)}>{t('hold.again')}</span> : null}
    </AriaButton>
  );
}
