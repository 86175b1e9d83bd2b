import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, Said } from '@/shared/ui';
import s from './SlipWords.module.css';

interface SlipWordsProps {
  slip: { givenName: string; familyName: string; email: string; code: string };
  /** Many slips are on one sheet. */
  small?: boolean;
  /** Said above the name. */
  heading?: string;
  /** Said below the code. */
  children?: ReactNode;
}

/** Whose slip it is, and its code, as it is read and typed. */
export function SlipWords({ slip, small = false, heading, children }: SlipWordsProps) {
  const { t } = useTranslation('institution');
  return (
    <div className={cx(s.words, small && s.small)}>
      {heading === undefined ? null : <span className={cx(s.soft)}>{heading}</span>}
      <span className={cx(s.name)}>
        {slip.givenName} {slip.familyName}
      </span>
      <span>{slip.email}</span>
      <span className={cx(s.code)}>
        <Said>{t('slip.code')} </Said>
        {slip.code}
      </span>
      {children}
    </div>
  );
}
