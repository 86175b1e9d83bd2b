import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { cx } from '@/shared/ui';
import s from './FrameHead.module.css';

/** Pixels of the part before the open one that stay in sight. */
const BEFORE_OPEN = 48;

export interface FrameTab {
  /** Whose texts the label needs. */
  room: string;
  path: string;
  label: (t: TFunction) => string;
}

interface FrameHeadProps {
  /** What all the parts belong to. */
  title: string;
  /** Its own address; the parts are below. */
  at: string;
  /** What the navigation leads through, for screen readers. */
  label: string;
  tabs: FrameTab[];
}

/** The name of something that has parts, with the way to each, as the rooms have put them there. */
export function FrameHead({ title, at, label, tabs }: FrameHeadProps) {
  const strip = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone not all parts fit beside each other: the open one is brought into sight.
  useEffect(() => {
    const open = strip.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (strip.current && open) strip.current.scrollLeft = open.offsetLeft - strip.current.offsetLeft - BEFORE_OPEN;
  }, [pathname]);
  const { t } = useTranslation(['common', ...tabs.map((tab) => tab.room)] as ['common']);
  return (
    <div className={cx(s.head)}>
      <NavLink className={cx(s.title)} to={at} end>
        {title}
      </NavLink>
      {tabs.length > 0 ? (
        <nav ref={strip} className={cx(s.tabs)} aria-label={label}>
          {tabs.map((tab) => (
            <NavLink key={tab.path} to={`${at}/${tab.path}`}>
              {tab.label(t as unknown as TFunction)}
            </NavLink>
          ))}
        </nav>
      ) : null}
    </div>
  );
}
