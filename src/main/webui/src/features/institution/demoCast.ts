import type { DemoAccount } from './signIn';

/** One of each kind to begin with: the first of every staff role, and the first student of every discipline. */
export function demoCast(accounts: DemoAccount[]): DemoAccount[] {
  const kinds = new Set<string>();
  return accounts.filter((account) => {
    const kind = account.role === 'STUDENT' ? (account.discipline ?? '') : account.role;
    if (kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
}
