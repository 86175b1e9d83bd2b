/** One fault among several, such as a row of an uploaded file. `where` is as the server says it: "line 3, column 2". */
export interface Fault {
  where: string;
  detail: string;
}

/** A refusal as it travels: RFC 9457 problem+json over HTTP, or the `problem` of a live message. */
export interface ProblemBody {
  code: string;
  title: string;
  detail: string;
  status: number;
  faults?: Fault[];
  [member: string]: unknown;
}

/** A refusal of the server as something that can be thrown, or the failure to reach it at all (status 0). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  readonly faults: readonly Fault[];
  /** What the server said beside the standard members, such as the state that won. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor({ code, title, detail, status, faults = [], ...members }: ProblemBody, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.status = status;
    this.faults = faults;
    this.members = members;
  }

  /** The same request may succeed later without anybody changing anything. */
  get passing(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

/** No answer came: the network, or a server that is down. */
export function unreachable(cause: unknown): ProblemError {
  return new ProblemError(
    { code: 'network.unreachable', title: 'Not reachable', detail: 'The server did not answer.', status: 0 },
    { cause },
  );
}

/** Anything that was thrown, as a problem that can be shown. */
export function problemOf(thrown: unknown): ProblemError {
  if (thrown instanceof ProblemError) return thrown;
  return new ProblemError(
    {
      code: 'page.fault',
      title: 'Fault',
      detail: thrown instanceof Error ? thrown.message : String(thrown),
      status: 0,
    },
    { cause: thrown },
  );
}

/** The problem in a failed response: what the server said, or, where a proxy answered in its place, its status alone. */
export function problemIn(body: unknown, response: Response): ProblemError {
  const said = typeof body === 'object' && body !== null ? (body as Partial<ProblemBody>) : {};
  return new ProblemError({
    ...said,
    code: said.code ?? `http.${response.status}`,
    title: said.title ?? response.statusText,
    detail: said.detail ?? '',
    status: response.status,
    faults: Array.isArray(said.faults) ? said.faults : [],
  });
}
