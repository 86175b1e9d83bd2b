import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { cx, Icon, useNameOf } from '@/shared/ui';
import type { RevealedOption, TeamCommit } from '@/shared/live/messages';
import s from './Commit.module.css';

interface CommitProps {
  commit: TeamCommit | null;
  options: readonly RevealedOption[];
}

/** A team's choice by its letter, and its reason; or that there is none yet. */
export function Commit({ commit, options }: CommitProps) {
  const { t } = useTranslation('exercise');
  const { time } = useFormat();
  const nameOf = useNameOf();
  const option = options.find(({ id }) => id === commit?.option);
  if (!commit || !option) {
    return (
      <span className={cx(s.open)}>
        <Icon name="clock" size={18} />
        {t('staff.open')}
      </span>
    );
  }
  const name = nameOf(commit.by);
  return (
    <div className={cx(s.commit)}>
      <span className={cx(s.letter)} title={option.text}>
        {option.letter}
      </span>
      <p className={cx(s.reason)}>
        {commit.reason} <span className={cx(s.by)}>{t('staff.by', { name, time: time(commit.at) })}</span>
      </p>
    </div>
  );
}
