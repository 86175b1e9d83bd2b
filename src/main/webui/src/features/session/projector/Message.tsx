import type { ReactNode } from 'react';
import { cx } from '@/shared/ui';
import s from './Message.module.css';

/** A few words alone on the wall. */
export function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="content" className={cx(s.message)}>
      <h1 className={cx(s.title)}>{title}</h1>
      <p className={cx(s.detail)}>{children}</p>
    </main>
  );
}
