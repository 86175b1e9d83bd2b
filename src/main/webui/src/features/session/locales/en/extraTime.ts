/** Words of extra time: its page in the course, and what the student sees. */
const extraTime = {
  tab: 'Extra time',
  title: 'Extra time',
  lead: 'For students of your school, in every iRAT of this course. Nobody else sees it: no teammate, and nobody of another school.',
  table: 'Students of {{school}}',
  student: 'Student',
  number: 'Number',
  time: 'Time',
  change: 'Change',
  changeNamed: 'Change the time of {{name}}',
  none: 'As everybody',
  percent: '{{amount}} % more',
  minutes_one: '{{count}} minute more',
  minutes_other: '{{count}} minutes more',
  modes: {
    EARLY_START: 'Early start',
    LONGER_END: 'Longer end',
  },
  about: {
    EARLY_START:
      'Recommended. The student may begin during check-in, before the hall, and so usually ends with it. Nothing is missed.',
    LONGER_END:
      'The student works on while the hall goes on, and joins the team at the tRAT when done. Teammates see an empty place at the card until then.',
  },
  form: {
    title: 'Extra time for {{name}}',
    mode: 'When',
    unit: 'Measured in',
    units: { PERCENT: 'Percent of the planned time', MINUTES: 'Minutes' },
    amount: 'How much more',
    save: 'Save',
    remove: 'As everybody',
  },
  empty: 'No students of your school yet',
  emptyDetail: 'When your roster is in the course, its students stand here.',
  toRoster: 'Go to the roster',
  notCoordinator: 'Extra time is given by coordinators of the student’s own school.',
  running: 'A test that runs at the moment is made longer at once, and never shorter.',
  early: {
    title: 'You may begin before the others',
    detail:
      'You have {{minutes}} for {{test}}, from when you begin. If you wait, you begin with everybody and have the same time.',
    begin: 'Begin {{test}}',
  },
} as const;

export default extraTime;
