import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NeedList, usePhaseOpen, type Phase, type PhaseViewProps } from '@/features/session';
import { useFormat } from '@/shared/i18n/format';
import { useServerTime } from '@/shared/live';
import { useNameOf } from '@/shared/ui';
import { byTeam, silent } from './progress';
import { useIratProgress } from './useProgress';

/** Long enough to read the first question. */
const GRACE_MS = 120_000;

/** Students who are here and have stored nothing yet, some time after the start. */
export default function IratAttention({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const { progress } = useIratProgress(phase.id);
  const open = usePhaseOpen(phase);
  const begun = useLongEnough(phase);
  const { list } = useFormat();
  const nameOf = useNameOf();
  if (!progress || !open || !begun) return null;
  const needs = byTeam(silent(progress.students)).map(({ teamId, name, students }) => ({
    teamId,
    name,
    reasons: [{ icon: 'clock' as const, words: list(students.map(nameOf)) }],
  }));
  return <NeedList title={t('staff.irat.silent')} needs={needs} />;
}

function useLongEnough({ startedAt }: Phase): boolean {
  const serverTime = useServerTime();
  const left = () => (startedAt === null ? GRACE_MS : Date.parse(startedAt) + GRACE_MS - serverTime());
  const [passed, setPassed] = useState(() => left() <= 0);
  useEffect(() => {
    if (passed) return;
    const timer = setTimeout(() => setPassed(true), Math.max(0, left()));
    return () => clearTimeout(timer);
  });
  return passed;
}
