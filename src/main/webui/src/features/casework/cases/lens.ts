import type { CasePart, CaseStage, Measurement } from './cases';

/** The disciplines for which a case has parts of their own, in alphabetical order. */
export function lensesOf(stages: CaseStage[]): string[] {
  const codes = stages.flatMap(({ parts }) => parts.map(({ discipline }) => discipline));
  return [...new Set(codes.filter((code) => code !== null))].sort();
}

/** What a discipline sees of these parts while every discipline is there; null: staff, who see all. */
export function seenBy(discipline: string | null, parts: CasePart[]): CasePart[] {
  if (discipline === null) return parts;
  return parts.filter((part) => part.discipline === null || part.discipline === discipline);
}

/** Whether a value lies outside its reference range, and on which side. */
export function standing(value: number, { low, high }: Pick<Measurement, 'low' | 'high'>): 'high' | 'low' | undefined {
  if (high !== null && value > high) return 'high';
  return low !== null && value < low ? 'low' : undefined;
}

/** The times at which anything was measured, in the order of the first measurement that has them. */
export function timesOf(measurements: Measurement[]): string[] {
  return [...new Set(measurements.flatMap(({ values }) => values.map(({ at }) => at)))];
}
