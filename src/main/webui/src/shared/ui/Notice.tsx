import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './Icon';
import s from './Notice.module.css';

export type Tone = 'plain' | 'good' | 'wait' | 'bad';

const ICONS: Record<Tone, IconName> = { plain: 'info', good: 'check', wait: 'clock', bad: 'alert' };

interface NoticeProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons below the words. */
  actions?: ReactNode;
  /** Said at once by screen readers (use for what appears because of something the person did). */
  live?: boolean;
}

/**
 * A message that belongs to its place on the screen. For refusals use ProblemNotice.
 *
 *     <Notice tone="wait" title={t('paused.title')}>{t('paused.detail')}</Notice>
 */
export function Notice({ tone = 'plain', title, children, actions, live }: NoticeProps) {
  return (
    <div className={cx(s.notice, s[tone])} {...(live ? { role: tone === 'bad' ? 'alert' : 'status' } : {})}>
      <Icon name={ICONS[tone]} />
      <div className={cx(s.words)}>
        {title ? <p className={cx(s.title)}>{title}</p> : null}
        {children}
        {actions ? <div className={cx(s.actions)}>{actions}</div> : null}
      </div>
    </div>
  );
}
