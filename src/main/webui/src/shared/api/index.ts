export { api, asIs, call } from './client';
export { ProblemError, problemOf, type Fault, type ProblemBody } from './problem';
export { onSignedOut, reportSignedOut } from './signedOut';
