import { useEffect, useEffectEvent, useState } from 'react';

/** Operations a second. */
export const SPEEDS = [1, 4, 20, 100] as const;

export type Speed = (typeof SPEEDS)[number];

const FRAMES_A_SECOND = 20;

/** Goes on by itself from moment to moment, until the last one. */
export function usePlaying(at: number, last: number, go: (to: number) => void) {
  const [wanted, play] = useState(false);
  const [speed, setSpeed] = useState<Speed>(4);
  const playing = wanted && at < last;
  const advance = useEffectEvent(() => {
    const next = Math.min(last, at + Math.max(1, Math.round(speed / FRAMES_A_SECOND)));
    go(next);
    if (next === last) play(false);
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(advance, 1000 / Math.min(speed, FRAMES_A_SECOND));
    return () => clearInterval(timer);
  }, [playing, speed]);
  return {
    playing,
    speed,
    setSpeed,
    toggle: () => {
      if (!playing && at >= last) go(0);
      play(!playing);
    },
    stop: () => play(false),
  };
}
