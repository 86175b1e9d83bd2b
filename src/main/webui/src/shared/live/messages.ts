// Written from the server's records: change those, then run
//   mvn -q test -Dtest=LiveProtocolTwinTest -Dconsilium.protocol.write=true
// A test compares this page with the records and fails when they differ.

export interface AtCard {
  type: 'at-card';
  card: string | null;
  typing: boolean;
}

export interface BoardCard {
  id: string;
  lane: string;
  order: string;
  text: string;
  textRevision: number;
  author: string;
  editor: string;
  cardType: CardType;
  fields: Record<string, string>;
  comments: CardComment[];
  reactions: Record<string, CardReaction>;
  tags: string[];
  credits: CardCredit[];
}

export interface BoardChanged {
  type: 'board-changed';
  seq: number;
  opId: string;
  op: BoardOp;
  by: BoardPerson;
  at: string;
}

export type BoardCommand = Operate;

export type BoardEvent = BoardChanged;

export interface BoardFrozen {
  type: 'board-frozen';
}

export interface BoardLayout {
  lanes: LaneSpec[];
}

export interface BoardOnWall {
  board: BoardSummary;
  layout: BoardLayout;
  members: BoardPerson[];
  now: Miniature;
}

export type BoardOp = MemberOp | StaffOp;

export interface BoardPerson {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
}

export interface BoardReopened {
  type: 'board-reopened';
}

export type BoardSignal = AtCard;

export interface BoardSnapshot {
  type: 'board-snapshot';
  boardId: string;
  seq: number;
  readOnly: boolean;
  layout: BoardLayout;
  cards: BoardCard[];
  deleted: BoardCard[];
  links: CardLink[];
  frozen: boolean;
  pinned: PinnedNote | null;
  people: BoardPerson[];
  members: BoardPerson[];
}

export interface BoardSummary {
  boardId: string;
  teamId: string;
  teamNumber: number;
  teamName: string;
  merged: boolean;
  operations: number;
  changedAt: string | null;
}

export interface BoardTail {
  type: 'board-tail';
  boardId: string;
  seq: number;
  readOnly: boolean;
  changes: BoardChanged[];
  members: BoardPerson[];
}

export type BoardView = BoardSnapshot | BoardTail;

export interface BoardsWall {
  type: 'boards-wall';
  phaseId: string;
  boards: BoardOnWall[];
}

export interface CardComment {
  id: string;
  author: string;
  text: string;
}

export interface CardCreated {
  type: 'card-created';
  card: string;
  lane: string;
  order: string;
  text: string;
  cardType: CardType | null;
  fields: Record<string, string> | null;
}

export interface CardCredit {
  member: string;
  accepted: boolean;
}

export interface CardDeleted {
  type: 'card-deleted';
  card: string;
}

export interface CardEdited {
  type: 'card-edited';
  card: string;
  textRevision: number;
  text: string;
}

export interface CardLink {
  id: string;
  from: string;
  to: string;
  kind: LinkKind;
  author: string;
}

export interface CardMoved {
  type: 'card-moved';
  card: string;
  lane: string;
  order: string;
}

export type CardReaction = 'AGREE' | 'UNSURE' | 'IMPORTANT' | 'THANKS';

export interface CardRestored {
  type: 'card-restored';
  card: string;
}

export type CardType = 'NOTE' | 'PROBLEM' | 'DIAGNOSIS' | 'MEDICATION' | 'CARE_ACTION' | 'SBAR' | 'QUESTION' | 'TASK';

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

export type CheckInState = 'PRESENT' | 'LATE' | 'LEFT' | 'EXCUSED' | 'ABSENT';

export interface Choose {
  type: 'choose';
  item: string;
  option: string;
}

export type ClientMessage = Join | Leave | Ping | Send | Signal;

export interface Closed {
  type: 'closed';
  topic: string;
  problem: ProblemDocument;
}

export interface ColleagueView {
  accountId: string;
  givenName: string;
  familyName: string;
  institution: string;
}

export interface CommentAdded {
  type: 'comment-added';
  card: string;
  comment: string;
  text: string;
}

export interface CommentDeleted {
  type: 'comment-deleted';
  card: string;
  comment: string;
}

export interface Commit {
  type: 'commit';
  option: string;
  reason: string;
  revision: number;
}

export interface Contribution {
  accountId: string;
  cards: number;
  words: number;
  comments: number;
  credits: number;
}

export interface CreditAnswered {
  type: 'credit-answered';
  card: string;
  accepted: boolean;
}

export interface CreditOffered {
  type: 'credit-offered';
  card: string;
  member: string;
}

export interface CreditWithdrawn {
  type: 'credit-withdrawn';
  card: string;
  member: string;
}

export interface DeliveredOption {
  deliveryId: string;
  text: string;
}

export interface EarlyTest {
  phase: PhaseView;
  seconds: number;
}

export interface Event {
  type: 'event';
  topic: string;
  body: unknown;
}

export interface ExerciseAwaited {
  type: 'exercise-awaited';
  phaseId: string;
}

export type ExerciseCommand = Commit;

export type ExerciseLiveView = ExerciseAwaited | StudentExercise;

export interface ExercisePerson {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
}

export interface ExerciseProgress {
  type: 'exercise-progress';
  phaseId: string;
  question: string;
  options: RevealedOption[];
  caseGiven: boolean;
  revealedAt: string | null;
  committed: number;
  teams: ProgressTeam[];
}

export interface ExerciseWall {
  type: 'exercise-wall';
  phaseId: string;
  question: string;
  committed: number;
  teams: number;
  results: WallResult[] | null;
}

export interface Fault {
  where: string;
  detail: string;
}

export interface FieldSet {
  type: 'field-set';
  card: string;
  field: string;
  value: string;
}

export interface Flag {
  type: 'flag';
  item: string;
  flagged: boolean;
}

export interface HandIn {
  type: 'hand-in';
}

export type IratCommand = Choose | Flag | HandIn;

export interface IratItem {
  deliveryId: string;
  language: string | null;
  stem: string;
  options: DeliveredOption[];
  myChoice: string | null;
  flagged: boolean;
}

export interface IratProgress {
  type: 'irat-progress';
  phaseId: string;
  open: boolean;
  items: number;
  students: IratStudent[];
}

export interface IratSheet {
  type: 'irat-sheet';
  phaseId: string;
  open: boolean;
  handedInAt: string | null;
  items: IratItem[];
}

export interface IratStudent {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
  institution: string;
  teamId: string;
  teamNumber: number;
  teamName: string;
  present: boolean;
  answered: number;
  handedIn: boolean;
}

export type IratView = IratSheet;

export interface IratWall {
  type: 'irat-wall';
  phaseId: string;
  handedIn: number;
  atWork: number;
}

export interface Join {
  type: 'join';
  topic: string;
  since?: number | null;
}

export interface LaneSpec {
  id: string;
  title: string | null;
  cardType: CardType;
}

export interface Lean {
  type: 'lean';
  item: string;
  option: string;
}

export interface Leaning {
  accountId: string;
  option: string;
}

export interface Leave {
  type: 'leave';
  topic: string;
}

export interface LinkAdded {
  type: 'link-added';
  card: string;
  link: string;
  to: string;
  kind: LinkKind;
}

export type LinkKind = 'SUPPORTS' | 'CONTRADICTS' | 'CAUSES' | 'TREATS';

export interface LinkRemoved {
  type: 'link-removed';
  card: string;
  link: string;
}

export interface LitBoard {
  boardId: string;
  phaseId: string;
  teamId: string;
  teamNumber: number;
  teamName: string;
  mine: boolean;
}

export interface LitBoardChanged {
  type: 'lit-board-changed';
  boardId: string;
  board: ShownBoard;
}

export interface LitBoardView {
  type: 'lit-board-view';
  boardId: string;
  board: ShownBoard;
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

export type MemberOp = CardCreated | CardDeleted | CardEdited | CardMoved | CardRestored | CommentAdded | CommentDeleted | CreditAnswered | CreditOffered | CreditWithdrawn | FieldSet | LinkAdded | LinkRemoved | ReactionSet | TagAdded | TagRemoved | TextChanged;

export interface MiniCard {
  discipline: string | null;
  length: number;
  cardType: CardType;
}

export interface MiniLane {
  id: string;
  cards: MiniCard[];
  more: number;
}

export interface Miniature {
  boardId: string;
  seq: number;
  frozen: boolean;
  pinned: boolean;
  lanes: MiniLane[];
  members: Contribution[];
  evenness: number | null;
  activity: Record<string, number>;
}

export interface MiniaturesChanged {
  type: 'miniatures-changed';
  boards: Miniature[];
}

export interface MyOwnTime {
  type: 'my-own-time';
  phase: PhaseView | null;
  early: EarlyTest | null;
}

export type Need = 'QUIET' | 'MANY_WRONG' | 'MEMBERS_ABSENT';

export interface NotePinned {
  type: 'note-pinned';
  text: string;
}

export interface NoteUnpinned {
  type: 'note-unpinned';
}

export interface OpenOption {
  id: string;
  letter: string;
  text: string;
}

export interface Operate {
  type: 'operate';
  op: BoardOp;
}

export interface OwnTestStudent {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
}

export interface OwnTestsView {
  students: number;
  ofMySchool: OwnTestStudent[];
}

export type OwnTimeView = MyOwnTime;

export type PartKind = 'NARRATIVE' | 'DOCUMENT' | 'VOICE' | 'OBSERVATIONS' | 'LABS' | 'MEDICATIONS';

export interface ParticipationHidden {
  type: 'participation-hidden';
  boardId: string;
}

export interface ParticipationShown {
  type: 'participation-shown';
  boardId: string;
  people: BoardPerson[];
  members: Contribution[];
  evenness: number | null;
}

export type ParticipationView = ParticipationHidden | ParticipationShown;

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

export interface PinnedNote {
  text: string;
  author: string;
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

export interface ProgressItem {
  deliveryId: string;
  number: number;
  title: string;
  solved: number;
  firstTry: number;
}

export interface ProgressTeam {
  teamId: string;
  number: number;
  name: string;
  commit: TeamCommit | null;
}

export interface ReactionSet {
  type: 'reaction-set';
  card: string;
  reaction: CardReaction | null;
}

export type ReadinessProgressView = IratProgress | TratProgress;

export type ReadinessWallView = IratWall | TratWall;

export interface Resync {
  type: 'resync';
  topic: string;
}

export interface Reveal {
  revealedAt: string;
  options: RevealedOption[];
  teams: RevealedTeam[];
}

export interface RevealedOption {
  id: string;
  letter: string;
  text: string;
  points: number;
  rationale: string | null;
  teams: number;
  percent: number;
}

export interface RevealedTeam {
  teamId: string;
  number: number;
  name: string;
  own: boolean;
  option: string | null;
  reason: string | null;
}

export interface Scratch {
  type: 'scratch';
  item: string;
  option: string;
  attempt: number;
}

export interface Scratched {
  option: string;
  right: boolean;
  attempt: number;
  by: string;
  at: string;
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

export type ServerMessage = Closed | Event | Pong | Present | Problem | Resync | Signals | Stored | View | Welcome;

export type SessionLiveView = StaffSession | StudentSession;

export interface SessionMemberView {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
  present: boolean;
}

export type SessionState = 'PREPARED' | 'RUNNING' | 'CLOSED';

export interface SessionTeamView {
  id: string;
  name: string;
  members: SessionMemberView[];
}

export interface SessionWall {
  type: 'session-wall';
  id: string;
  courseId: string;
  courseTitle: string;
  title: string;
  state: SessionState;
  joinCode: string | null;
  currentPhaseId: string | null;
  pauseMessage: string | null;
  phases: PhaseView[];
  present: number;
  expected: number;
  rehearsal: boolean;
}

export interface ShowLeanings {
  type: 'show-leanings';
  item: string;
}

export interface ShownBoard {
  seq: number;
  lanes: ShownLane[];
}

export interface ShownCard {
  id: string;
  cardType: CardType;
  text: string;
  fields: Record<string, string>;
  discipline: string | null;
  comments: ShownComment[];
  reactions: ShownReaction[];
  tags: string[];
  links: ShownLink[];
  withheld: boolean;
}

export interface ShownComment {
  discipline: string | null;
  text: string;
}

export interface ShownLane {
  id: string;
  title: string | null;
  cards: ShownCard[];
}

export interface ShownLink {
  kind: LinkKind;
  to: string;
}

export interface ShownReaction {
  reaction: CardReaction;
  count: number;
}

export interface Signal {
  type: 'signal';
  topic: string;
  signal?: unknown | null;
}

export interface Signalled {
  accountId: string;
  signal: unknown;
}

export interface Signals {
  type: 'signals';
  topic: string;
  signals: Signalled[];
}

export interface SpotlightView {
  type: 'spotlight-view';
  sessionId: string;
  lit: LitBoard | null;
}

export interface StaffCase {
  type: 'staff-case';
  phaseId: string;
  caseId: string;
  title: string;
  language: string | null;
  summary: string | null;
  patient: CasePatient;
  disclosed: number;
  stages: StaffStage[];
  teams: CaseTeam[];
}

export type StaffOp = BoardFrozen | BoardReopened | NotePinned | NoteUnpinned;

export interface StaffSession {
  type: 'staff-session';
  id: string;
  courseId: string;
  courseTitle: string;
  title: string;
  state: SessionState;
  version: number;
  teamsVersion: number;
  joinCode: string | null;
  currentPhaseId: string | null;
  pauseMessage: string | null;
  conductor: ColleagueView | null;
  offeredTo: ColleagueView | null;
  atOwnTests: OwnTestsView;
  phases: PhaseView[];
  present: number;
  expected: number;
  attendanceChangedAt: string | null;
  teams: TeamPresenceView[];
  rehearsal: boolean;
  pseudonymous: string[];
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
  language: string | null;
  summary: string | null;
  patient: CasePatient | null;
  stages: SeenStage[];
}

export interface StudentExercise {
  type: 'student-exercise';
  phaseId: string;
  question: string;
  options: OpenOption[];
  caseGiven: boolean;
  open: boolean;
  commit: TeamCommit | null;
  reveal: Reveal | null;
}

export interface StudentSession {
  type: 'student-session';
  id: string;
  courseId: string;
  courseTitle: string;
  title: string;
  state: SessionState;
  currentPhaseId: string | null;
  pauseMessage: string | null;
  phases: PhaseView[];
  present: boolean;
  checkIn: CheckInState;
  team: SessionTeamView;
  movedAt: string | null;
  pseudonym: string | null;
}

export interface TagAdded {
  type: 'tag-added';
  card: string;
  tag: string;
}

export interface TagRemoved {
  type: 'tag-removed';
  card: string;
  tag: string;
}

export interface TeamCommit {
  option: string;
  reason: string;
  revision: number;
  by: ExercisePerson;
  at: string;
  fromPaper: boolean;
}

export interface TeamPresenceView {
  teamId: string;
  number: number;
  name: string;
  present: number;
  members: number;
}

export interface TextChanged {
  type: 'text-changed';
  card: string;
  textRevision: number;
  changes: unknown;
}

export interface TratCard {
  type: 'trat-card';
  phaseId: string;
  teamId: string;
  teamName: string;
  open: boolean;
  points: number;
  maximum: number;
  members: TratMember[];
  items: TratItem[];
}

export interface TratCell {
  attempts: number;
  solved: boolean;
  points: number | null;
}

export type TratCommand = Lean | Scratch | ShowLeanings | Withdraw;

export interface TratItem {
  deliveryId: string;
  language: string | null;
  stem: string;
  options: DeliveredOption[];
  scratches: Scratched[];
  nextAttempt: number;
  solved: boolean;
  points: number | null;
  pointsNow: number | null;
  myLeaning: string | null;
  leaned: string[];
  leaningsOpen: boolean;
  leanings: Leaning[];
}

export interface TratMember {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
  present: boolean;
}

export interface TratProgress {
  type: 'trat-progress';
  phaseId: string;
  open: boolean;
  quietAfterSeconds: number;
  items: ProgressItem[];
  teams: TratTeam[];
}

export interface TratTeam {
  teamId: string;
  number: number;
  name: string;
  present: number;
  members: number;
  solved: number;
  points: number;
  lastActivityAt: string | null;
  needs: Need[];
  cells: TratCell[];
}

export type TratView = TratCard;

export interface TratWall {
  type: 'trat-wall';
  phaseId: string;
  solved: number;
  all: number;
  complete: number;
  teams: number;
}

export interface View {
  type: 'view';
  topic: string;
  version: number;
  now: string;
  body: unknown;
}

export interface WallResult {
  id: string;
  letter: string;
  text: string;
  points: number;
  percent: number;
  chosenBy: string[];
}

export interface Welcome {
  type: 'welcome';
  epoch: string;
  now: string;
  accountId: string;
}

export interface Withdraw {
  type: 'withdraw';
  item: string;
}
