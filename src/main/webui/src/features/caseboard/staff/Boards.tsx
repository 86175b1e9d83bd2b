import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TeamButton } from '@/features/session';
import { useFormat } from '@/shared/i18n/format';
import { DataTable, Panel, ProblemNotice, Skeleton, type Column } from '@/shared/ui';
import type { components } from '@/generated/api';
import { boardsQuery } from './boards';
import { OpenBoard } from './OpenBoard';

type BoardSummary = components['schemas']['BoardSummary'];

/** How lively each team's board is. */
export function Boards({ phaseId }: { phaseId: string }) {
  const { t } = useTranslation('caseboard');
  const { data, error } = useQuery(boardsQuery(phaseId));
  const columns = useColumns();
  if (error) return <ProblemNotice problem={error} />;
  return (
    <Panel title={t('staff.title')}>
      {data ? (
        <DataTable
          label={t('staff.title')}
          columns={columns}
          rows={data}
          rowId={({ boardId }) => boardId}
          empty={<p>{t('staff.empty')}</p>}
        />
      ) : (
        <Skeleton lines={4} />
      )}
    </Panel>
  );
}

function useColumns(): Column<BoardSummary>[] {
  const { t } = useTranslation('caseboard');
  const { time } = useFormat();
  return [
    {
      id: 'team',
      title: t('staff.team'),
      names: true,
      cell: ({ teamId, teamName, merged }) =>
        merged ? t('staff.merged', { team: teamName }) : <TeamButton teamId={teamId}>{teamName}</TeamButton>,
      sort: ({ teamNumber }) => teamNumber,
    },
    {
      id: 'operations',
      title: t('staff.operations'),
      figures: true,
      cell: ({ operations }) => operations,
      sort: ({ operations }) => operations,
    },
    {
      id: 'changed',
      title: t('staff.changed'),
      cell: ({ changedAt }) => (changedAt === null ? t('staff.never') : time(changedAt)),
      sort: ({ changedAt }) => changedAt,
    },
    {
      id: 'open',
      title: t('staff.board'),
      cell: ({ boardId, teamName }) => <OpenBoard boardId={boardId} teamName={teamName} />,
    },
  ];
}
