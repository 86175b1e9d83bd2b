import { createContext, use } from 'react';

/** Opens a team's window; given by the cockpit. */
export const OpenTeamContext = createContext<(teamId: string) => void>(() => undefined);

/** The team whose window is open; given by that window. */
export const ShownTeamContext = createContext<string | undefined>(undefined);

/** For what a room shows of one team at the place `team`: which team it is. */
export function useShownTeam(): string | undefined {
  return use(ShownTeamContext);
}
