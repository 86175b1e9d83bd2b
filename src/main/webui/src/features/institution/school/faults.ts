import { problemOf } from '@/shared/api';

/** What the server says is wrong with a field of a form. */
export function faultsAt(problem: unknown): (field: string) => string | undefined {
  const faults = problem ? problemOf(problem).faults : [];
  return (field) => faults.find(({ where }) => where === field)?.detail;
}

/** A property that is left out where there is nothing to say. */
export const said = <K extends string>(name: K, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<K, string>>;
