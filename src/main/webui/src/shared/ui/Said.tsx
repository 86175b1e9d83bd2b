import type { ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria-components';

/** Words for screen readers alone, where eyes have a sign: `<Said>{t('done')}</Said>`. */
export function Said({ children }: { children: ReactNode }) {
  return <VisuallyHidden elementType="span">{children}</VisuallyHidden>;
}
