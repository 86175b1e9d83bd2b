import { useEffect, useRef, useState } from 'react';
import { FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { problemOf } from '@/shared/api';
import { Button, cx, ProblemNotice } from '@/shared/ui';
import { sessionPath, useJoin, writtenCode, type Joined } from '../joining';
import s from './CodeForm.module.css';

interface CodeFormProps {
  /** A code that came with the address: it is tried at once, and stands in the field if it does not work. */
  carried?: string;
  /** The word on the button. */
  action: string;
  /** Already on the session's page: stay there when it is the same session. */
  sessionId?: string;
  /** In a line among other things, without the hint. */
  compact?: boolean;
}

/** The session's code, typed from the wall, and where it leads. */
export function CodeForm({ carried = '', action, sessionId, compact = false }: CodeFormProps) {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const join = useJoin();
  const [code, setCode] = useState(carried);
  const [missing, setMissing] = useState(false);
  const arrived = (joined: Joined) => {
    if (joined.sessionId === sessionId) return;
    void navigate(sessionPath(joined.sessionId, joined.as), { replace: carried !== '' });
  };
  const submit = () => {
    setMissing(code === '');
    if (code !== '') join.mutate(code, { onSuccess: arrived });
  };
  const tried = useRef(false);
  useEffect(() => {
    if (carried === '' || tried.current) return;
    tried.current = true;
    join.mutate(carried, { onSuccess: arrived });
  });
  const unknown = join.isError && problemOf(join.error).status === 404;
  const fault = missing ? t('join.missing') : unknown ? t('join.unknown') : undefined;
  return (
    <Form
      className={cx(s.form, compact && s.compact)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        className={cx(s.field)}
        value={code}
        onChange={(typed) => setCode(writtenCode(typed))}
        isInvalid={fault !== undefined}
        validationBehavior="aria"
        autoComplete="off"
      >
        <Label className={cx(s.label)}>{t('join.code')}</Label>
        <span className={cx(s.line)}>
          <Input className={cx(s.input)} autoCapitalize="characters" autoCorrect="off" spellCheck={false} />
          <Button kind="primary" type="submit" isPending={join.isPending} className={s.go}>
            {action}
          </Button>
        </span>
        {compact ? null : (
          <Text slot="description" className={cx(s.hint)}>
            {t('join.hint')}
          </Text>
        )}
        <FieldError className={cx(s.error)}>{fault}</FieldError>
      </TextField>
      {join.isError && !unknown ? <ProblemNotice problem={join.error} onRetry={submit} /> : null}
    </Form>
  );
}
