import { useEffect, useRef, useState } from 'react';
import type { ButtonProps } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { announce } from './Announcer';

/** How long to hold; the styles that show it run as long. */
const HOLD_MS = 650;
const ARMED_MS = 5_000;

/** `armed`: a short press has asked for it, a second one does it. */
export type HoldState = 'idle' | 'holding' | 'armed';

/**
 * What makes a React Aria button one for what cannot be taken back. Press and hold; a short press, a key or a screen
 * reader arms it, and a second one within five seconds does it.
 */
export function useHold(onHeld: () => void): { state: HoldState; holdProps: ButtonProps } {
  const { t } = useTranslation();
  const [state, setState] = useState<HoldState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const turn = (next: HoldState, then?: () => void, afterMs = 0) => {
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
  return {
    state,
    holdProps: {
      onPressStart: ({ pointerType }) =>
        start(pointerType === 'mouse' || pointerType === 'touch' || pointerType === 'pen'),
      onPressEnd: () => state === 'holding' && turn('idle'),
      onPress: press,
      onBlur: () => turn('idle'),
    },
  };
}
