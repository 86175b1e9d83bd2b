const found = /^\/look\/([0-9a-f-]{36})(?=\/|$)/.exec(location.pathname);

/**
 * The account through whose eyes this page looks, if its address says so: a simulated student of a rehearsal. Every
 * request then says so too, and the server answers what that student sees and refuses every change.
 */
export const look = found?.[1];

/** Where the addresses of this page's screens begin. */
export const addressesBegin = found?.[0] ?? '/';

/** The address of a screen as somebody simulated sees it. */
export const lookPath = (accountId: string, path: string) => `/look/${accountId}${path}`;
