import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { cx } from '@/shared/ui';
import s from './Fitted.module.css';

const SIZES = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.55, 0.5];

/**
 * Sets what is in it as large as fits: text sizes inside are multiplied by `--fit`. What does not fit at half its size
 * is scrolled.
 */
export function Fitted({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const fit = () => {
      for (const size of SIZES) {
        element.style.setProperty('--fit', String(size));
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    const contents = new MutationObserver(fit);
    contents.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      sizes.disconnect();
      contents.disconnect();
    };
  }, []);
  return (
    <div ref={box} className={cx(s.fitted)}>
      {children}
    </div>
  );
}
