import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/shared/api';
import { Notice, ProblemNotice, useProblemWords } from '@/shared/ui';

/** Why the way in stayed shut. */
export function SignInProblem({ problem }: { problem: unknown }) {
  const { t } = useTranslation('institution');
  const words = useProblemWords();
  if (!problem) return null;
  const { code, status } = problemOf(problem);
  const { detail } = words(problem);
  if (status === 429) {
    return (
      <Notice tone="wait" live title={t('slowed')}>
        <p>{detail}</p>
      </Notice>
    );
  }
  if (code === 'institution.sign-in-refused' || code === 'institution.unknown-code') {
    return (
      <Notice tone="bad" live title={t('refused')}>
        <p>{detail}</p>
      </Notice>
    );
  }
  return <ProblemNotice problem={problem} />;
}

/** Seconds left to wait after too many tries, counting down; 0 when one may try. */
export function useSlowDown(problem: unknown): number {
  const seconds = secondsToWait(problem);
  const [passed, setPassed] = useState({ of: problem, seconds: 0 });
  useEffect(() => {
    if (seconds === 0) return;
    const since = Date.now();
    const timer = setInterval(() => setPassed({ of: problem, seconds: (Date.now() - since) / 1000 }), 500);
    return () => clearInterval(timer);
  }, [problem, seconds]);
  return Math.max(0, Math.ceil(seconds - (passed.of === problem ? passed.seconds : 0)));
}

function secondsToWait(problem: unknown): number {
  const seconds = problem ? problemOf(problem).members.retryAfterSeconds : undefined;
  return typeof seconds === 'number' ? seconds : 0;
}
