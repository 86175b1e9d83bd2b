/** Words of the wall of boards. */
const wall = {
  order: 'Order',
  byTeam: 'By team',
  quietFirst: 'Quietest first',
  legend:
    'On the board, which is not what is said at the table. Evenness goes from 0 (one member did everything) to 1 (all did as much), over cards and comments: Pielou’s J′. Bars count the changes of the last five minutes.',
  freezeAll: 'Freeze all',
  freezeTitle_one: 'Freeze {{count}} board?',
  freezeTitle_other: 'Freeze {{count}} boards?',
  freezeDetail:
    'The teams can read their boards, but write nothing there until they are reopened. All that is stored stays.',
  reopenAll: 'Reopen all',
  reopenTitle_one: 'Reopen {{count}} board?',
  reopenTitle_other: 'Reopen {{count}} boards?',
  reopenDetail: 'While the phase is open, the teams go on where they were.',
  frozenAll: 'All boards are frozen',
  reopenedAll: 'All boards are reopened',
  notAll_one: '{{count}} board stayed as it was. Try again.',
  notAll_other: '{{count}} boards stayed as they were. Try again.',
  frozen: 'Frozen',
  pinned: 'Note',
  nothingStands: 'Nothing is on it yet',
  silent: 'Silent',
  activity: 'Changes of the last five minutes by discipline',
  changes_one: '{{count}} change in the last five minutes',
  changes_other: '{{count}} changes in the last five minutes',
  participation: 'Participation on the board',
} as const;

export default wall;
