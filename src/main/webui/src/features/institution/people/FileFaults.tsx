import { useTranslation } from 'react-i18next';
import { useServerWords } from '@/shared/i18n/serverWords';
import { DataTable, Notice, Panel, Stack, type Column } from '@/shared/ui';

interface FileFault {
  line: number;
  column: string | null;
  reason: string;
}

interface FileFaultsProps {
  faults: FileFault[];
  /** What was left aside without harm. */
  notices: string[];
}

/** What is wrong with which line of a file of people, and what of it is not used. */
export function FileFaults({ faults, notices }: FileFaultsProps) {
  const { t } = useTranslation('institution');
  const say = useServerWords();
  const columns: Column<FileFault>[] = [
    { id: 'line', title: t('file.line'), cell: ({ line }) => (line === 0 ? t('file.whole') : line), names: true },
    { id: 'column', title: t('file.column'), cell: ({ column }) => column },
    { id: 'reason', title: t('file.reason'), cell: ({ reason }) => say(reason) },
  ];
  return (
    <Stack>
      {faults.length > 0 ? (
        <Panel title={t('file.faults')}>
          <DataTable
            label={t('file.faults')}
            columns={columns}
            rows={faults}
            rowId={({ line, column, reason }) => `${line} ${column ?? ''} ${reason}`}
          />
        </Panel>
      ) : null}
      {notices.length > 0 ? (
        <Notice title={t('file.notices')}>
          <ul>
            {notices.map((notice) => (
              <li key={notice}>{say(notice)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </Stack>
  );
}
