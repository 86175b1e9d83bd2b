import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, cx, Icon } from '@/shared/ui';
import type { Done } from './past';
import { Track } from './Track';
import { SPEEDS, type usePlaying } from './usePlaying';
import s from './Replay.module.css';

interface TransportProps {
  done: readonly Done[];
  /** How many operations are done at the moment that is shown. */
  at: number;
  go: (to: number) => void;
  playing: ReturnType<typeof usePlaying>;
}

/** The way through time: the slider below what was done when, steps, and going on by itself. */
export function Transport({ done, at, go, playing }: TransportProps) {
  const { t } = useTranslation('caseboard');
  const last = done.length;
  const by = (to: number) => {
    playing.stop();
    go(Math.max(0, Math.min(last, to)));
  };
  return (
    <>
      <div className={cx(s.time)}>
        <Track done={done} />
        <Slider
          className={cx(s.slider)}
          aria-label={t('history.slider')}
          minValue={0}
          maxValue={last}
          value={at}
          onChange={(to) => by(to)}
        >
          <SliderTrack className={cx(s.track)}>
            {({ state }) => (
              <>
                <div className={cx(s.gone)} style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }} />
                <SliderThumb className={cx(s.thumb)} />
              </>
            )}
          </SliderTrack>
        </Slider>
      </div>
      <div className={cx(s.controls)}>
        <Button onPress={() => by(at - 1)} isDisabled={at === 0} aria-label={t('history.back')}>
          <Icon name="arrowLeft" />
        </Button>
        <Button kind="primary" onPress={playing.toggle}>
          <Icon name={playing.playing ? 'pause' : 'play'} /> {t(playing.playing ? 'history.pause' : 'history.play')}
        </Button>
        <Button onPress={() => by(at + 1)} isDisabled={at === last} aria-label={t('history.forward')}>
          <Icon name="arrowRight" />
        </Button>
        <div className={cx(s.speeds)} role="group" aria-label={t('history.speed')}>
          {SPEEDS.map((speed) => (
            <button
              key={speed}
              type="button"
              aria-pressed={speed === playing.speed}
              aria-label={t('history.aSecond', { count: speed })}
              onClick={() => playing.setSpeed(speed)}
            >
              {speed}×
            </button>
          ))}
        </div>
      </div>
    </>
  );
}
