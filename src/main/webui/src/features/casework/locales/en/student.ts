/** Words of the case as a student sees it. */
const student = {
  title: 'The case',
  waiting: 'The case has not been opened yet',
  waitingDetail: 'Your facilitator discloses it stage by stage. It appears here by itself.',
  age: '{{age}} years',
  stage: 'Stage {{number}}: {{title}}',
  new: 'New: stage {{number}}, {{title}}',
  own: 'Only you see this: tell your team',
  ownWith: 'Only your discipline sees this: tell your team',
  also: 'Also seen by {{names}}',
  standIn: 'You stand in for {{discipline}}: tell your team',
  cite: 'Put on the board',
  citeOf: 'Put on the board: {{title}}',
  cited: 'It is on the board, under {{lane}}',
} as const;

export default student;
