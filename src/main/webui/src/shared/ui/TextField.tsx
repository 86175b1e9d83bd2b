import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { cx } from './cx';
import s from './Field.module.css';

type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> & {
  label: string;
  /** What to write, said before it is written. */
  hint?: ReactNode;
  /** What is wrong with it; also sets `isInvalid`. */
  error?: string | undefined;
  /** More than one line. */
  rows?: number;
  placeholder?: string;
};

/**
 * A labelled field for text. With `maxLength` it counts what is left, near the end.
 *
 *     <TextField label={t('reason')} value={reason} onChange={setReason} rows={4} maxLength={500} />
 */
export function TextField({ label, hint, error, rows, placeholder, ...props }: TextFieldProps) {
  const input = { className: cx(s.input), ...(placeholder === undefined ? {} : { placeholder }) };
  const left = props.maxLength === undefined ? undefined : props.maxLength - (props.value?.length ?? 0);
  const nearEnd = left !== undefined && props.maxLength !== undefined && left <= props.maxLength / 5;
  return (
    <AriaTextField {...props} className={cx(s.field)} {...(error === undefined ? {} : { isInvalid: true })}>
      <Label className={cx(s.label)}>{label}</Label>
      {rows === undefined ? <Input {...input} /> : <TextArea {...input} rows={rows} />}
      {hint || nearEnd ? (
        <Text slot="description" className={cx(s.hint)}>
          {hint}
          {nearEnd ? <span className={cx(s.left)}>{left}</span> : null}
        </Text>
      ) : null}
      <FieldError className={cx(s.error)}>{error}</FieldError>
    </AriaTextField>
  );
}
