import { use } from 'react';
import { Button as AriaButton, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Person } from '@/shared/live';
import { Countdown, cx, Icon, LogoSign, NamesHiddenContext, PersonMark, StoredMark } from '@/shared/ui';
import { useMe } from '@/features/institution';
import type { StaffSession } from '@/shared/live/messages';
import type { Phase } from '../phase';
import { usePhaseFocus } from '../usePhaseFocus';
import type { Attendance } from './attendance';
import s from './Bar.module.css';
import { RollDialog } from './CheckInTeams';
import { TeamsTodayDialog } from './teams/TeamsTodayDialog';

interface BarProps {
  session: StaffSession;
  /** The phase that runs. */
  phase: Phase | undefined;
  attendance: Attendance | undefined;
  /** Staff who have the cockpit open. */
  people: readonly Person[];
  onHideNames: (hidden: boolean) => void;
}

/** Always in sight: the phase, its time, how many are here, the code for who comes late, who else conducts. */
export function Bar({ session, phase, attendance, people, onHideNames }: BarProps) {
  const { t } = useTranslation('session');
  const hidden = use(NamesHiddenContext);
  const heading = usePhaseFocus(phase?.id);
  const me = useMe();
  const others = people.filter((person) => person.accountId !== me.accountId);
  return (
    <header className={cx(s.bar)}>
      <Link to="/" className={cx(s.home)} aria-label={t('frame.toToday')}>
        <LogoSign />
      </Link>
      <div className={cx(s.where)}>
        <h1 ref={heading} tabIndex={-1} className={cx(s.phase)}>
          {phase?.title ?? session.title}
        </h1>
        <p className={cx(s.session)}>
          {phase ? session.title : t(session.state === 'CLOSED' ? 'frame.closed' : 'frame.notBegun')}
        </p>
      </div>
      {phase ? (
        <span className={cx(s.time)}>
          <Countdown key={phase.id} of={phase} />
        </span>
      ) : null}
      <dl className={cx(s.facts)}>
        <div>
          <dt>{t('conduct.present')}</dt>
          <dd>
            <RollDialog
              session={session}
              attendance={attendance}
              trigger={
                <AriaButton
                  className={cx(s.present)}
                  aria-label={t('conduct.openRoll', { here: session.present, all: session.expected })}
                >
                  {session.present}
                  <span className={cx(s.of)}>/{session.expected}</span>
                </AriaButton>
              }
            />
          </dd>
        </div>
        {session.joinCode !== null ? (
          <div>
            <dt>{t('conduct.code')}</dt>
            <dd className={cx(s.code)}>{session.joinCode}</dd>
          </div>
        ) : null}
      </dl>
      <div className={cx(s.state)}>
        {others.map((person) => (
          <PersonMark key={person.accountId} person={person} size="s" />
        ))}
        <ToggleButton isSelected={hidden} onChange={onHideNames} className={cx(s.names)}>
          <Icon name="lock" />
          <span className={cx(s.words)}>{t('lead.names.hide')}</span>
        </ToggleButton>
        <TeamsTodayDialog session={session} />
        <Link to={`/sessions/${session.id}/projector`} target="_blank" rel="noopener" className={cx(s.projector)}>
          <Icon name="eye" />
          <span className={cx(s.words)}>{t('conduct.projector')}</span>
        </Link>
        <StoredMark />
      </div>
    </header>
  );
}
