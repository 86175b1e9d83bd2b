const TODAY = '/';

/** Where to go after the sign-in: the page that was asked for, if it is one of ours. */
export function destination(search: URLSearchParams): string {
  const wanted = search.get('to') ?? TODAY;
  // "//elsewhere" and "/\elsewhere" are addresses of another host.
  return /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/sign-in') ? wanted : TODAY;
}
