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
    toast({ tone: 'good', title: t('privacy.published') }),
  );
  const tidy = text.trim();
  return (
    <Panel title={t('privacy.research')} aside={t('privacy.consenting', { count: desk.consenting })}>
      <div className={cx(s.form)}>
        <p>{t('privacy.researchDesk')}</p>
        {desk.publishedAt ? (
          <p>{t('privacy.version', { version: desk.version, day: day(desk.publishedAt) })}</p>
        ) : null}
        <TextField
          label={t('privacy.text')}
          hint={t('privacy.textHint')}
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
                {t('privacy.publish')}
              </Button>
            }
            title={t(tidy === '' ? 'privacy.endTitle' : 'privacy.publishTitle')}
            confirm={t('privacy.publish')}
            onConfirm={() => publishing.mutate({ version: desk.version, text: tidy })}
          >
            {t(tidy === '' ? 'privacy.endDetail' : 'privacy.publishDetail')}
          </ConfirmDialog>
        </Actions>
      </div>
    </Panel>
  );
}
