// Written from the server's records: change those, then run
//   mvn -q test -Dtest=LiveProtocolTwinTest -Dconsilium.protocol.write=true
// A test compares this page with the records and fails when they differ.

export type ClientMessage = Join | Leave | Ping | Send;

export interface Closed {
  type: 'closed';
  topic: string;
  problem: ProblemDocument;
}

export interface Event {
  type: 'event';
  topic: string;
  body: unknown;
}

export interface Fault {
  where: string;
  detail: string;
}

export interface Join {
  type: 'join';
  topic: string;
  since?: number | null;
}

export interface Leave {
  type: 'leave';
  topic: string;
}

export interface LivePerson {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
}

export interface MemberView {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
  present: boolean;
}

export type PhaseKind = 'CHECK_IN' | 'IRAT' | 'TRAT' | 'EXERCISE' | 'PEER_EVALUATION';

export type PhaseState = 'PENDING' | 'RUNNING' | 'ENDED';

export interface PhaseView {
  id: string;
  position: number;
  kind: PhaseKind;
  title: string;
  minutes: number;
  state: PhaseState;
  startedAt: string | null;
  deadlineAt: string | null;
  pausedAt: string | null;
}

export interface Ping {
  type: 'ping';
}

export interface Pong {
  type: 'pong';
  now: string;
}

export interface Present {
  type: 'present';
  topic: string;
  people: LivePerson[];
}

export interface Problem {
  type: 'problem';
  id?: string | null;
  topic?: string | null;
  problem: ProblemDocument;
}

export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  faults?: Fault[];
  [member: string]: unknown;
}

export interface Resync {
  type: 'resync';
  topic: string;
}

export interface Send {
  type: 'send';
  id: string;
  topic: string;
  command: unknown;
}

export type ServerMessage = Closed | Event | Pong | Present | Problem | Resync | Stored | View | Welcome;

export type SessionLiveView = StaffSession | StudentSession;

export type SessionState = 'PREPARED' | 'RUNNING' | 'CLOSED';

export interface StaffSession {
  type: 'staff-session';
  id: string;
  courseId: string;
  courseTitle: string;
  title: string;
  state: SessionState;
  version: number;
  joinCode: string | null;
  currentPhaseId: string | null;
  phases: PhaseView[];
  present: number;
  expected: number;
  teams: TeamPresenceView[];
}

export interface Stored {
  type: 'stored';
  id: string;
  topic: string;
  body?: unknown | null;
}

export interface StudentSession {
  type: 'student-session';
  id: string;
  courseId: string;
  courseTitle: string;
  title: string;
  state: SessionState;
  currentPhaseId: string | null;
  phases: PhaseView[];
  present: boolean;
  team: TeamView;
}

export interface TeamPresenceView {
  teamId: string;
  number: number;
  name: string;
  present: number;
  members: number;
}

export interface TeamView {
  id: string;
  name: string;
  members: MemberView[];
}

export interface View {
  type: 'view';
  topic: string;
  version: number;
  now: string;
  body: unknown;
}

export interface Welcome {
  type: 'welcome';
  epoch: string;
  now: string;
  accountId: string;
}
