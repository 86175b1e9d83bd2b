/** Where this tab keeps what has not reached the server; it outlives a reload. */
export function tabStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined; // forbidden by the browser: what waits is kept in memory
  }
}
