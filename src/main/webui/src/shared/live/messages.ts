// Written from the server's records: change those, then run
//   mvn -q test -Dtest=LiveProtocolTwinTest -Dconsilium.protocol.write=true
// A test compares this page with the records and fails when they differ.

export interface CaseFact {
  label: string;
  text: string;
}

export type CaseInSessionView = StaffCase | StudentCase;

export interface CaseMember {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
  present: boolean;
}

export interface CasePart {
  id: string;
  title: string;
  kind: PartKind;
  source: string;
  discipline: string | null;
  text: string | null;
  measurements: Measurement[];
  medications: Medication[];
}

export interface CasePatient {
  name: string;
  age: number;
  sex: string | null;
  facts: CaseFact[];
}

export interface CasePerson {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
}

export interface CaseStandIn {
  partId: string;
  accountId: string;
}

export interface CaseTeam {
  teamId: string;
  number: number;
  name: string;
  members: CaseMember[];
  standIns: CaseStandIn[];
}

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

export interface MeasuredValue {
  at: string;
  value: number;
}

export interface Measurement {
  name: string;
  unit: string;
  low: number | null;
  high: number | null;
  values: MeasuredValue[];
}

export interface Medication {
  drug: string;
  dose: string | null;
  route: string | null;
  frequency: string | null;
  indication: string | null;
  note: string | null;
}

export interface MemberView {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
  present: boolean;
}

export type PartKind = 'NARRATIVE' | 'DOCUMENT' | 'VOICE' | 'OBSERVATIONS' | 'LABS' | 'MEDICATIONS';

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

export type SeenAs = 'SHARED' | 'OWN' | 'STAND_IN';

export interface SeenPart {
  id: string;
  title: string;
  kind: PartKind;
  source: string;
  text: string | null;
  measurements: Measurement[];
  medications: Medication[];
  seenAs: SeenAs;
  discipline: string | null;
  alsoSeenBy: CasePerson[];
}

export interface SeenStage {
  number: number;
  title: string;
  disclosedAt: string;
  parts: SeenPart[];
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

export interface StaffCase {
  type: 'staff-case';
  phaseId: string;
  caseId: string;
  title: string;
  summary: string | null;
  patient: CasePatient;
  disclosed: number;
  stages: StaffStage[];
  teams: CaseTeam[];
}

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

export interface StaffStage {
  number: number;
  title: string;
  disclosedAt: string | null;
  parts: CasePart[];
}

export interface Stored {
  type: 'stored';
  id: string;
  topic: string;
  body?: unknown | null;
}

export interface StudentCase {
  type: 'student-case';
  phaseId: string;
  title: string | null;
  summary: string | null;
  patient: CasePatient | null;
  stages: SeenStage[];
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
