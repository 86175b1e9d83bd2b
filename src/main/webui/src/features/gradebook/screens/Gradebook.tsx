import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormat } from '@/shared/i18n/format';
import { cx, DataTable, EmptyState, PageHeader } from '@/shared/ui';
import { columnsOf } from '../columns';
import { gradebookFile, gradebookQuery } from '../results';
import s from './Gradebook.module.css';

/** The session's results for staff; of the partner's people only what is the team's. */
export default function Gradebook() {
  const { t } = useTranslation('gradebook');
  const { sessionId = '' } = useParams();
  const { number } = useFormat();
  const { data: book } = useSuspenseQuery(gradebookQuery(sessionId));
  const columns = useMemo(() => columnsOf(book, t, number), [book, t, number]);
  return (
    <>
      <PageHeader
        context={book.title}
        title={t('book.title')}
        lead={t('book.lead')}
        actions={
          <a className={cx(s.file)} href={gradebookFile(sessionId)} download>
            {t('book.file')}
          </a>
        }
      />
      <DataTable
        label={t('book.label')}
        columns={columns}
        rows={book.rows}
        rowId={(row) => row.accountId}
        empty={<EmptyState title={t('book.empty')}>{t('book.emptyDetail')}</EmptyState>}
      />
    </>
  );
}
