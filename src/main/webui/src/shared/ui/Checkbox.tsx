import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import s from './Checkbox.module.css';
import { cx } from './cx';
import { Icon } from './Icon';

interface CheckboxProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (selected: boolean) => void;
  isDisabled?: boolean;
}

/** Yes or no: `<Checkbox isSelected={all} onChange={setAll}>{t('all')}</Checkbox>`. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <CheckboxField {...props}>
      <CheckboxButton className={cx(s.checkbox)}>
        {({ isSelected }) => (
          <>
            <span className={cx(s.box)} aria-hidden>
              {isSelected ? <Icon name="check" size={16} /> : null}
            </span>
            <span>{children}</span>
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
