import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/student';

const student: Texts<typeof en> = {
  parts: 'Teile der Aufgabe',
  case: 'Fall',
  board: 'Board',
  question: 'Entscheidung',
  title: 'Unsere Entscheidung',
  awaited: 'Die Aufgabe hat noch nicht begonnen',
  awaitedDetail: 'Die Frage erscheint hier von selbst.',
  choose: 'Wofür sich Ihr Team entscheidet',
  reason: 'Warum? In ein oder zwei Sätzen',
  reasonHint: 'Nach dem Aufdecken sehen es alle Teams.',
  commit: 'Für das Team festlegen',
  change: 'Entscheidung des Teams ändern',
  committed: 'Ihr Team hat sich auf {{letter}} festgelegt',
  committedBy: 'Festgelegt von {{name}} um {{time}}. Bis zum Aufdecken kann jede Person im Team es ändern.',
  committedClosed: 'Festgelegt von {{name}} um {{time}}.',
  fromPaper: 'Eingetragen von der Seite Ihres Teams um {{time}}.',
  nothing: 'Ihr Team hat sich auf nichts festgelegt',
  overtaken:
    'Jemand aus dem Team hat sich einen Moment vor Ihnen festgelegt. Sehen Sie sich diese Entscheidung oben an; Ihr Text ist noch da.',
  waiting: 'Sprechen Sie miteinander, dann legt eine Person für das Team fest.',
  reveal: 'Alle Entscheidungen',
  points_one: '{{count}} Punkt',
  points_other: '{{count}} Punkte',
  teams_one: '{{count}} Team',
  teams_other: '{{count}} Teams',
  best: 'Beste Entscheidung',
  ours: 'unsere Entscheidung',
  ownTeam: 'unser Team',
};

export default student;
