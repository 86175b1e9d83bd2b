import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, cx, Icon, type IconName } from '@/shared/ui';
import s from './NeedList.module.css';
import { TeamButton } from './TeamButton';

export interface TeamNeed {
  teamId: string;
  name: string;
  reasons: { icon: IconName; words: ReactNode }[];
}

const SHOWN_AT_FIRST = 6;

/** Teams that need somebody, worst first, each with why; the rest on demand. */
export function NeedList({ title, needs }: { title: string; needs: readonly TeamNeed[] }) {
  const { t } = useTranslation('session');
  const [all, setAll] = useState(false);
  if (needs.length === 0) return null;
  const shown = all ? needs : needs.slice(0, SHOWN_AT_FIRST);
  return (
    <section className={cx(s.part)}>
      <h3 className={cx(s.title)}>
        {title}
        <span className={cx(s.count)}>{needs.length}</span>
      </h3>
      <ul className={cx(s.list)}>
        {shown.map((need) => (
          <li key={need.teamId} className={cx(s.need)}>
            <TeamButton teamId={need.teamId}>{need.name}</TeamButton>
            <span className={cx(s.reasons)}>
              {need.reasons.map(({ icon, words }, index) => (
                <span key={index} className={cx(s.reason)}>
                  <Icon name={icon} size={18} />
                  <span>{words}</span>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {needs.length > SHOWN_AT_FIRST ? (
        <Button kind="quiet" size="s" onPress={() => setAll(!all)}>
          {all ? t('conduct.needs.fewer') : t('conduct.needs.more', { count: needs.length - SHOWN_AT_FIRST })}
        </Button>
      ) : null}
    </section>
  );
}
