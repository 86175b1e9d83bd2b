import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './Icon';
import s from './Badge.module.css';
import type { Tone } from './Notice';

interface BadgeProps {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}

/** A short state beside a name: `<Badge tone="good" icon="check">{t('published')}</Badge>`. */
export function Badge({ tone = 'plain', icon, children }: BadgeProps) {
  return (
    <span className={cx(s.badge, s[tone])}>
      {icon ? <Icon name={icon} size={16} /> : null}
      {children}
    </span>
  );
}
