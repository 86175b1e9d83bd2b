import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerTime } from '@/shared/live';
import { useAnnounced } from './Announcer';
import { cx } from './cx';
import s from './Countdown.module.css';
import { Scale } from './Progress';
import { timeLeft, type Timed } from './timeLeft';

interface CountdownProps {
  /** The phase, or anything with its times. */
  of: Timed;
  /** `s` in a line of text, `m` in a header, `hall` on the projector. */
  size?: 's' | 'm' | 'hall';
}

/**
 * The time left by the server's clock, with a scale of how much of it is gone; says by itself when five minutes, one
 * minute and nothing is left.
 *
 *     <Countdown of={phase} />
 */
export function Countdown({ of, size = 'm' }: CountdownProps) {
  const { t } = useTranslation();
  const { seconds, share, state } = useTimeLeft(of);
  useAnnounced(spoken(seconds, state) ? t(`countdown.${spoken(seconds, state) ?? 'over'}`) : undefined);
  if (state === 'unstarted') return null;
  return (
    <span className={cx(s.countdown, s[size])} data-state={state}>
      <span className={cx(s.words)}>
        <span role="timer" className={cx(s.time)} aria-label={t('countdown.label', spelled(seconds))}>
          {clockFace(seconds)}
        </span>
        {state === 'running' ? null : <span className={cx(s.state)}>{t(`countdown.${state}`)}</span>}
      </span>
      {size === 's' ? null : <Scale percentage={share * 100} units={20} />}
    </span>
  );
}

/** Whole seconds left by the server's clock, running with it. */
export function useTimeLeft(of: Timed) {
  const serverTime = useServerTime();
  const [, tick] = useState(0);
  const left = timeLeft(of, serverTime());
  const { state, untilNextSecond } = left;
  useEffect(() => {
    if (state !== 'running' && state !== 'last') return;
    const timer = setTimeout(() => tick((n) => n + 1), untilNextSecond);
    return () => clearTimeout(timer);
  });
  return left;
}

function spoken(seconds: number, state: string): 'five' | 'one' | 'over' | undefined {
  if (state === 'over') return 'over';
  if (state !== 'running' && state !== 'last') return undefined;
  if (seconds <= 60) return 'one';
  return seconds <= 300 ? 'five' : undefined;
}

function spelled(seconds: number) {
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

function clockFace(seconds: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${minutes}:${pad(seconds % 60)}`;
}
