import { useState, type ReactNode } from 'react';
import { cx } from './cx';
import s from './DataTable.module.css';
import { Icon } from './Icon';
import { sorted, type Sort } from './sorting';

export interface Column<R> {
  id: string;
  title: string;
  cell: (row: R) => ReactNode;
  /** Makes the column sortable by this value; null sorts last. */
  sort?: (row: R) => string | number | null;
  /** Figures stand to the right. */
  figures?: boolean;
  /** The column that names the row. */
  names?: boolean;
}

interface DataTableProps<R> {
  /** What the table shows, for screen readers. */
  label: string;
  columns: Column<R>[];
  rows: readonly R[];
  rowId: (row: R) => string;
  /** The sorting at first; otherwise the rows stay as they come. */
  sort?: Sort;
  /** Instead of rows when there are none. */
  empty?: ReactNode;
}

/**
 * Rows of figures and words, set with rules only above, below and under the head; sortable where a column says so.
 * A plain table, not a grid: screen readers read it as one, and everything in it that can be pressed is a button or link.
 *
 *     <DataTable label={t('roster')} columns={columns} rows={people} rowId={(person) => person.accountId} />
 */
export function DataTable<R>({ label, columns, rows, rowId, sort: atFirst, empty }: DataTableProps<R>) {
  const [sort, setSort] = useState(atFirst);
  const by = columns.find((column) => column.id === sort?.column)?.sort;
  const shown = sort && by ? sorted(rows, by, sort.descending) : rows;
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className={cx(s.scroll)} role="region" aria-label={label} tabIndex={0}>
      <table className={cx(s.table)}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.id} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column) =>
                column.names ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={cx(column.figures && s.figures)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps<R> {
  column: Column<R>;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

function Head<R>({ column, sort, onSort }: HeadProps<R>) {
  const active = sort?.column === column.id;
  const figures = cx(column.figures && s.figures);
  if (!column.sort) {
    return (
      <th scope="col" className={figures}>
        {column.title}
      </th>
    );
  }
  const order = active ? (sort.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" className={figures} aria-sort={order}>
      <button
        type="button"
        className={cx(s.sort)}
        data-order={order}
        onClick={() => onSort({ column: column.id, descending: active && !sort.descending })}
      >
        {column.title}
        <Icon name="chevronDown" size={16} />
      </button>
    </th>
  );
}
