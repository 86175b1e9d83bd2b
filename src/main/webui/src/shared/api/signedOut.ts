const listeners = new Set<() => void>();

/** Says that the server no longer knows who we are: the sign-in ended here or elsewhere. */
export function reportSignedOut(): void {
  listeners.forEach((listener) => listener());
}

export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
