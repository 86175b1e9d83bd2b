/** Words of choosing the questions of a test. */
const preparation = {
  chosen_one: '{{count}} question',
  chosen_other: '{{count}} questions',
  shared: 'The questions of the iRAT before it.',
  own: 'Questions of its own.',
  none: 'No questions are chosen yet.',
  noneYet: 'No questions yet. It takes those of the iRAT before it as soon as they are chosen, or some of its own.',
  list: 'The questions of this test',
  change: 'Choose questions',
  takeShared: 'Take those of the iRAT before it',
  pick: 'Questions of the bank',
  pickLead: 'They are asked in this order; their options are shuffled.',
  all: 'All questions',
  save: 'Save the choice',
  cancel: 'Leave as it was',
  saved: 'The questions are chosen',
  atLeastOne: 'Choose at least one question.',
  atMost: 'At most 50 questions fit into a test.',
  emptyBank: 'The course has no questions yet',
  emptyBankDetail: 'Take questions over from a GIFT file first.',
  toBank: 'Go to the questions',
} as const;

export default preparation;
