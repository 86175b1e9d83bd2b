import { useSyncExternalStore } from 'react';

/** What the person chose; `system` follows the device. /theme.js applies it, also before the first paint. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const STORED_AS = 'consilium.theme';
const CHANGED = 'consilium:theme';

export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'system') localStorage.removeItem(STORED_AS);
  else localStorage.setItem(STORED_AS, choice);
  dispatchEvent(new Event(CHANGED));
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(
    (changed) => {
      addEventListener(CHANGED, changed);
      return () => removeEventListener(CHANGED, changed);
    },
    () => {
      const stored = localStorage.getItem(STORED_AS);
      return stored === 'light' || stored === 'dark' ? stored : 'system';
    },
  );
}
