import { useTranslation } from 'react-i18next';
import { Countdown, cx, Progress, QrCode } from '@/shared/ui';
import type { SessionWall } from '@/shared/live/messages';
import type { Phase } from '../phase';
import s from './JoinWall.module.css';
import { writtenApart } from './writtenApart';

/** How to join, and how many have. */
export function JoinWall({ session, phase }: { session: SessionWall; phase: Phase | undefined }) {
  const { t } = useTranslation('session');
  const code = session.joinCode ?? '';
  const address = `${location.host}/join`;
  const here = t('projector.hereOf', { here: session.present, all: session.expected });
  return (
    <main id="content" className={cx(s.join)}>
      <header className={cx(s.head)}>
        <p className={cx(s.course)}>{session.courseTitle}</p>
        <h1 className={cx(s.title)}>{session.title}</h1>
      </header>
      <div className={cx(s.way)}>
        <p className={cx(s.address)}>{t('projector.joinAt', { address })}</p>
        <p className={cx(s.code)}>{writtenApart(code)}</p>
      </div>
      <div className={cx(s.qr)}>
        <QrCode text={`${location.origin}/join/${code}`} label={t('projector.qr', { address })} />
      </div>
      <div className={cx(s.here)}>
        <div className={cx(s.figures)}>
          <p className={cx(s.count)}>{here}</p>
          {phase ? (
            <span className={cx(s.time)}>
              <Countdown key={phase.id} of={phase} size="s" />
            </span>
          ) : null}
        </div>
        <Progress label={here} value={session.present} max={session.expected} bare />
      </div>
    </main>
  );
}
