const gradebook = {
  mine: {
    title: 'My results',
    lead: 'What you knew, what your team added, and what to look at again.',
    empty: 'Your results will be here',
    emptyDetail: 'They appear as the session goes on: a readiness test when the team test on its questions is over.',
    tests: 'Readiness tests',
    irat: 'I alone',
    trat: 'My team',
    points: '{{points}} of {{maximum}} points',
    waiting: 'Comes when the team test on these questions is over',
    gain: 'What the team added',
    gainNote: 'Team result less the mean of its members, {{mean}} %',
    gainUnit: '{{gain}} percentage points',
    exercises: 'Application exercises',
    notRevealed: 'Comes with the reveal',
    chose: 'Your team chose {{choice}}',
    none: 'Your team committed to nothing',
    reason: 'Your reason: {{reason}}',
    review: 'What to review next',
    reviewLead: 'The questions that you missed, and why the best answer is the best.',
    question: 'Question {{number}}',
    unanswered: 'You did not answer it',
    toReview: 'Go through all questions',
    perfect: 'You missed none',
    perfectDetail: 'Every question of the test was right.',
  },
  received: {
    title: 'What your teammates say',
    notReleased: 'Not released yet',
    mean: 'Mean of all ratings',
    raters_one: 'from {{count}} teammate',
    raters_other: 'from {{count}} teammates',
    strength: 'A strength',
    suggestion: 'A suggestion',
  },
  book: {
    title: 'Gradebook',
    lead: 'Everybody of the session. Of people of a partner school you see what the partnership shares; what it keeps has a lock.',
    file: 'Download as CSV',
    label: 'Results of everybody in the session',
    empty: 'Nobody is in a team of this session',
    emptyDetail: 'The table fills once the teams are there and the first phase has begun.',
    name: 'Name',
    school: 'School',
    team: 'Team',
    gain: 'Team gain',
    withheld: 'Kept by the partner school',
    partner: 'Partner school',
    kind: { irat: 'iRAT', trat: 'tRAT', exercise: 'Exercise', peer: 'Peer evaluation' },
  },
} as const;

export default gradebook;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    gradebook: typeof gradebook;
  }
}
