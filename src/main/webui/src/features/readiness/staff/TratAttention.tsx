import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NeedList, usePhaseOpen, type PhaseViewProps, type TeamNeed } from '@/features/session';
import { useServerTime } from '@/shared/live';
import { cx, Icon } from '@/shared/ui';
import type { Need, TratTeam } from '@/shared/live/messages';
import { stuck, wrongScratches } from './progress';
import s from './TratAttention.module.css';
import { useTratProgress } from './useProgress';

/** Teams that are quiet or guess, each with why. */
export default function TratAttention({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const { progress } = useTratProgress(phase.id);
  const open = usePhaseOpen(phase);
  const reason = useReason();
  if (!progress || !open) return null;
  const needs = stuck(progress.teams).map((team): TeamNeed => ({
    teamId: team.teamId,
    name: team.name,
    reasons: team.needs.map((need) => reason(team, need)),
  }));
  if (needs.length > 0) return <NeedList title={t('staff.trat.help')} needs={needs} />;
  return (
    <p className={cx(s.good)}>
      <Icon name="check" size={18} />
      {t('staff.trat.nobodyStuck')}
    </p>
  );
}

const MINUTE_MS = 60_000;

function useReason(): (team: TratTeam, need: Need) => TeamNeed['reasons'][number] {
  const { t } = useTranslation('readiness');
  const now = useCoarseTime();
  return (team, need) => {
    if (need === 'MEMBERS_ABSENT') {
      return { icon: 'people', words: t('staff.trat.absent', { count: team.members - team.present }) };
    }
    if (need === 'MANY_WRONG') {
      return { icon: 'close', words: t('staff.trat.wrong', { count: wrongScratches(team.cells) }) };
    }
    if (team.lastActivityAt === null) return { icon: 'clock', words: t('staff.trat.notBegun') };
    const minutes = Math.max(1, Math.floor((now - Date.parse(team.lastActivityAt)) / MINUTE_MS));
    return { icon: 'clock', words: t('staff.trat.quiet', { count: minutes }) };
  };
}

const LOOK_EVERY_MS = 10_000;

/** The server's time, looked at often enough to count minutes. */
function useCoarseTime(): number {
  const serverTime = useServerTime();
  const [now, setNow] = useState(serverTime);
  useEffect(() => {
    const ticking = setInterval(() => setNow(serverTime()), LOOK_EVERY_MS);
    return () => clearInterval(ticking);
  }, [serverTime]);
  return now;
}
