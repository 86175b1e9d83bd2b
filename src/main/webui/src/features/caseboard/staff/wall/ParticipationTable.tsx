import { useTranslation } from 'react-i18next';
import type { BoardOnWall, BoardPerson, Contribution } from '@/shared/live/messages';
import { DataTable, DisciplineMark, Panel, useNameOf, type Column } from '@/shared/ui';

type Row = Contribution & { person: BoardPerson };

/** What each of a team has put on the board, which is not what they said. */
export function ParticipationTable({ board }: { board: BoardOnWall }) {
  const { t } = useTranslation('caseboard');
  const columns = useColumns();
  const people = new Map(board.members.map((person) => [person.accountId, person]));
  const rows = board.now.members.flatMap((one) => {
    const person = people.get(one.accountId);
    return person ? [{ ...one, person }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Panel title={t('wall.participation')} level={3}>
      <DataTable label={t('wall.participation')} columns={columns} rows={rows} rowId={({ accountId }) => accountId} />
    </Panel>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('caseboard');
  const nameOf = useNameOf();
  const figure = (id: 'cards' | 'words' | 'comments' | 'credits'): Column<Row> => ({
    id,
    title: t(`participation.of.${id}`),
    figures: true,
    cell: (row) => row[id],
    sort: (row) => row[id],
  });
  return [
    {
      id: 'name',
      title: t('participation.of.member'),
      names: true,
      cell: ({ person }) => nameOf(person),
      sort: ({ person }) => nameOf(person),
    },
    {
      id: 'discipline',
      title: t('participation.of.discipline'),
      cell: ({ person }) => <DisciplineMark code={person.discipline} named />,
      sort: ({ person }) => person.discipline,
    },
    figure('cards'),
    figure('words'),
    figure('comments'),
    figure('credits'),
  ];
}
