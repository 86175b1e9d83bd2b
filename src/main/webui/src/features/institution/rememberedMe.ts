import { look } from '@/shared/routing/look';
import type { Me } from './me';

const KEY = look === undefined ? 'consilium.me' : `consilium.me.${look}`;

/**
 * Keeps who is signed in for as long as the tab lives, so that a page opened again without network knows for whom it
 * shows what waits. It opens nothing: every answer of the server asks for the sign-in itself.
 */
export function remember(me: Me | null): Me | null {
  try {
    if (me) sessionStorage.setItem(KEY, JSON.stringify(me));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is forbidden: without network the page cannot open then.
  }
  return me;
}

export function remembered(): Me | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Me | null;
  } catch {
    return null;
  }
}
