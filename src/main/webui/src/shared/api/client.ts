import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '@/generated/api';
import { look } from '@/shared/routing/look';
import { problemIn, unreachable } from './problem';
import { reportSignedOut } from './signedOut';

/** Files and texts go as they are, byte for byte (the server judges their encoding); all else as JSON. */
const bodySerializer = (body: unknown) =>
  body instanceof Blob || typeof body === 'string' ? body : JSON.stringify(body);

/** Requests that a person makes in order to sign in, and the question who is signed in: a 401 is their plain answer. */
const ASKED_WITHOUT_SIGN_IN = /^\/api\/(me|sign-in|sign-in-codes|demo-accounts)(\/|$)/;

const signedOut: Middleware = {
  onResponse({ response, schemaPath }) {
    if (response.status === 401 && !ASKED_WITHOUT_SIGN_IN.test(schemaPath)) reportSignedOut();
  },
};

/**
 * The server's API, typed by its OpenAPI document. Paths are written whole, parameters apart:
 *
 *     call<Course>(api.GET('/api/courses/{course}', { params: { path: { course } } }))
 */
export const api = createClient<paths>({
  baseUrl: location.origin,
  credentials: 'same-origin',
  headers: { 'X-Consilium': '1', ...(look === undefined ? {} : { 'Consilium-Look': look }) },
  bodySerializer,
  // Looked up at each call, so that tests can stand in for the network.
  fetch: (request) => globalThis.fetch(request),
});
api.use(signedOut);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer; a refusal or an unreachable server is thrown as a ProblemError. */
export async function call<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer.catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (!response.ok) throw problemIn(error, response);
  return data as T;
}

/** Body and header for a request that carries a file or a text as it is. */
export function asIs(content: Blob | string, contentType: string) {
  return { body: content as never, headers: { 'Content-Type': contentType } };
}
