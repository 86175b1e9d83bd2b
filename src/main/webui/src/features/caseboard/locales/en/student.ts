/** Words of a team's board. */
const student = {
  title: 'Case board',
  here: 'On the board now',
  lanes: 'Lanes',
  lane: {
    PROBLEMS: 'Problems',
    DIFFERENTIAL: 'Differential',
    MEDICATIONS: 'Medications',
    PLAN: 'Plan',
    QUESTIONS: 'Questions',
  },
  emptyLane: 'No cards yet. Write the first one.',
  nothingInLane: 'No cards yet.',
  add: 'Add a card',
  addTo: 'New card in {{lane}}',
  write: 'What does the team need to know or do?',
  put: 'Put on the board',
  cancel: 'Cancel',
  edited: 'changed by {{name}}',
  unknown: 'Somebody',
  actions: 'Actions for this card',
  edit: 'Change the words',
  up: 'Move up',
  down: 'Move down',
  moveTo: 'Move to {{lane}}',
  delete: 'Delete',
  deleteTitle: 'Delete this card?',
  deleteDetail: 'It goes from the board for the whole team.',
  save: 'Save',
  waiting: 'on its way',
  stale:
    'A teammate changed this card meanwhile. Their words: “{{text}}”. Yours are kept here: bring both together and save.',
  readOnly: 'The board can be read, but not changed now.',
  created: 'Card added to {{lane}}',
  moved: 'Card moved to {{lane}}',
} as const;

export default student;
