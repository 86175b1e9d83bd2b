import { useId, type ReactNode } from 'react';
import { cx } from './cx';
import s from './Panel.module.css';

interface PanelProps {
  title: ReactNode;
  /** Beside the title: buttons, a badge, a count. */
  aside?: ReactNode;
  children: ReactNode;
  /** The level of the heading; 3 inside another panel. */
  level?: 2 | 3;
}

/**
 * A part of a page, under a rule and a heading, as a journal sets it.
 *
 *     <Panel title={t('agenda')} aside={<Button size="s">…</Button>}>…</Panel>
 */
export function Panel({ title, aside, children, level = 2 }: PanelProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={cx(s.panel)} data-level={level} aria-labelledby={id}>
      <div className={cx(s.head)}>
        <Heading id={id}>{title}</Heading>
        {aside ? <div className={cx(s.aside)}>{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}

/** Panels below each other, with air between: `<Stack><Panel … /><Panel … /></Stack>`. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={cx(s.stack)}>{children}</div>;
}

/** Panels beside each other where there is room, on a phone below each other. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={cx(s.columns)}>{children}</div>;
}
