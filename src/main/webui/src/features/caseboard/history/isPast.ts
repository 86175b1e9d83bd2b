import { createContext, use } from 'react';

/** Whether the board on this part of the screen is one of a moment in the past. */
export const PastContext = createContext(false);

export const useIsPast = () => use(PastContext);
