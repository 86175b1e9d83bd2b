import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Actions, Button, ConfirmDialog, cx, Panel, ProblemNotice, TextField, toast } from '@/shared/ui';
import { publishText, researchQuery, useChange } from './privacy';
import s from './Privacy.module.css';

const MOST = 10_000;

/** What the school asks its people for; a new text asks everybody anew. */
export function ResearchPanel() {
  const { t } = useTranslation('institution');
  const { day } = useFormat();
  const { data: desk } = useSuspenseQuery(researchQuery);
  const [text, write] = useState(desk.text);
  const publishing = useChange(researchQuery.queryKey, publishText, () =>
    toast({ tone: 'good', title: t('personal.published') }),
  );
  const tidy = text.trim();
  return (
    <Panel title={t('personal.research')} aside={t('personal.consenting', { count: desk.consenting })}>
      <div className={cx(s.form)}>
        <p>{t('personal.researchDesk')}</p>
        {desk.publishedAt ? (
          <p>{t('personal.version', { version: desk.version, day: day(desk.publishedAt) })}</p>
        ) : null}
        <TextField
          label={t('personal.text')}
          hint={t('personal.textHint')}
          value={text}
          onChange={write}
          rows={8}
          maxLength={MOST}
        />
        <ProblemNotice problem={publishing.error} />
        <Actions>
          <ConfirmDialog
            trigger={
              <Button kind="primary" isDisabled={tidy === desk.text} isPending={publishing.isPending}>
                {t('personal.publish')}
              </Button>
            }
            title={t(tidy === '' ? 'personal.endTitle' : 'personal.publishTitle')}
            confirm={t('personal.publish')}
            onConfirm={() => publishing.mutate({ version: desk.version, text: tidy })}
          >
            {t(tidy === '' ? 'personal.endDetail' : 'personal.publishDetail')}
          </ConfirmDialog>
        </Actions>
      </div>
    </Panel>
  );
}
