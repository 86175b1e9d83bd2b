export interface Sort {
  column: string;
  descending: boolean;
}

/** The rows in the order of a value: words by the reader's language, numbers inside words as numbers, null last. */
export function sorted<R>(rows: readonly R[], by: (row: R) => string | number | null, descending: boolean): R[] {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  return rows.toSorted((first, second) => {
    const a = by(first);
    const b = by(second);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(a.toString(), b.toString());
    return descending ? -order : order;
  });
}
