import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TeamButton } from '@/features/session';
import { useFormat } from '@/shared/i18n/format';
import { DataTable, Panel, ProblemNotice, Skeleton, Tabs, type Column } from '@/shared/ui';
import type { components } from '@/generated/api';
import { boardsQuery } from './boards';
import { OpenBoard } from './OpenBoard';
import { WallOfBoards } from './wall/WallOfBoards';

type BoardSummary = components['schemas']['BoardSummary'];

/** The teams' boards, small and live or as a list. */
export function Boards({ phaseId }: { phaseId: string }) {
  const { t } = useTranslation('caseboard');
  return (
    <Panel title={t('staff.title')}>
      <Tabs
        label={t('staff.title')}
        tabs={[
          { id: 'wall', label: t('staff.wall'), content: <WallOfBoards phaseId={phaseId} /> },
          { id: 'list', label: t('staff.list'), content: <ListOfBoards phaseId={phaseId} /> },
        ]}
      />
    </Panel>
  );
}

/** How much was done on each team's board. */
function ListOfBoards({ phaseId }: { phaseId: string }) {
  const { t } = useTranslation('caseboard');
  const { data, error } = useQuery(boardsQuery(phaseId));
  const columns = useColumns();
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Skeleton lines={4} />;
  return (
    <DataTable
      label={t('staff.title')}
      columns={columns}
      rows={data}
      rowId={({ boardId }) => boardId}
      empty={<p>{t('staff.empty')}</p>}
    />
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
