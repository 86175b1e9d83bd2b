import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import {
  Actions,
  Button,
  Checkbox,
  ConfirmDialog,
  DataTable,
  Notice,
  Panel,
  ProblemNotice,
  Progress,
  toast,
  type Column,
} from '@/shared/ui';
import { removeSome, retentionQuery, scheduleRetention, useChange, type Overdue, type Retention } from './privacy';

const left = ({ kinds }: Retention) =>
  kinds.reduce((sum, { people, sessions, lines }) => sum + people + sessions + lines, 0);

/** What is kept longer than the school says, and its removal step by step. */
export function RetentionPanel() {
  const { t } = useTranslation('institution');
  const { data: retention } = useSuspenseQuery(retentionQuery);
  const queries = useQueryClient();
  const [atFirst, begin] = useState(0);
  const scheduling = useChange(retentionQuery.queryKey, scheduleRetention);
  const running = useMutation({
    mutationFn: async () => {
      let standing = retention;
      begin(left(standing));
      do {
        standing = await removeSome();
        queries.setQueryData(retentionQuery.queryKey, standing);
      } while (!standing.done);
    },
    onSuccess: () => toast({ tone: 'good', title: t('personal.removed') }),
    onSettled: () => queries.invalidateQueries({ queryKey: retentionQuery.queryKey }),
  });
  const overdue = left(retention);
  return (
    <Panel title={t('personal.retention')}>
      <p>{t('personal.retentionLead')}</p>
      <Kinds kinds={retention.kinds} />
      {overdue === 0 ? <Notice tone="good" title={t('personal.nothingOverdue')} /> : null}
      {running.isPending ? (
        <Progress label={t('personal.removing')} value={Math.max(0, atFirst - overdue)} max={Math.max(1, atFirst)} />
      ) : null}
      <ProblemNotice problem={running.error ?? scheduling.error} />
      <Checkbox
        isSelected={retention.daily}
        onChange={(daily) => scheduling.mutate(daily)}
        isDisabled={scheduling.isPending}
      >
        {t('personal.daily')}
      </Checkbox>
      <Actions>
        <ConfirmDialog
          trigger={
            <Button kind="danger" isDisabled={overdue === 0} isPending={running.isPending}>
              {t('personal.remove')}
            </Button>
          }
          title={t('personal.removeTitle')}
          confirm={t('personal.remove')}
          onConfirm={() => running.mutate()}
          danger
        >
          {t('personal.removeDetail')}
        </ConfirmDialog>
      </Actions>
    </Panel>
  );
}

function Kinds({ kinds }: { kinds: Overdue[] }) {
  const { t } = useTranslation('institution');
  const { day, number } = useFormat();
  const columns: Column<Overdue>[] = [
    { id: 'kind', title: t('personal.what'), names: true, cell: ({ kind }) => t(`personal.kind.${kind}`) },
    { id: 'days', title: t('personal.keptFor'), cell: ({ days }) => t('personal.days', { count: days }) },
    { id: 'people', title: t('personal.people'), figures: true, cell: ({ people }) => number(people) },
    { id: 'sessions', title: t('personal.sessions'), figures: true, cell: ({ sessions }) => number(sessions) },
    { id: 'lines', title: t('personal.lines'), figures: true, cell: ({ lines }) => number(lines) },
    { id: 'oldest', title: t('personal.oldest'), cell: ({ oldest }) => (oldest ? day(oldest) : '') },
  ];
  return <DataTable label={t('personal.retention')} columns={columns} rows={kinds} rowId={({ kind }) => kind} />;
}
