/** Words of writing an application exercise. */
const preparation = {
  exercise: 'The question to all teams',
  none: 'The question is not written yet.',
  edit: 'Change the question',
  question: 'Question',
  questionHint: 'One question with one choice, such as "Which medicine is stopped first?".',
  questionMissing: 'Write the question.',
  options: 'Options',
  option: 'Option {{letter}}',
  optionMissing: 'Write the option.',
  points: 'Points',
  pointsOf_one: '{{count}} point',
  pointsOf_other: '{{count}} points',
  pointsHint: '0 to 4 points: what the choice is worth. Several options may be defensible.',
  rationale: 'Rationale',
  rationaleHint: 'Shown with the reveal. May stay empty.',
  add: 'Add an option',
  remove: 'Remove option {{letter}}',
  removeAsked: 'Remove option {{letter}}?',
  removeDetail: 'What is written there goes with it.',
  removeYes: 'Remove the option',
  save: 'Save the question',
  cancel: 'Leave as it was',
  saved: 'The question is saved',
} as const;

export default preparation;
