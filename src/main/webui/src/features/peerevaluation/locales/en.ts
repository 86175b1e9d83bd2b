const peerevaluation = {
  staff: {
    title: 'Peer evaluation',
    worst: 'Least first',
    finished: 'Have rated every teammate',
    release: {
      button: 'Release to students',
      title: 'Release what students received?',
      detail:
        'Each student then sees the ratings and comments of teammates, without names, where at least three rated. It cannot be taken back.',
      at: 'Released on {{when}}',
      later: 'Release becomes possible when this phase has ended.',
    },
    teamDone: '{{done}} of {{all}} finished',
    rated: '{{rated}} of {{all}} rated',
    done: 'All rated',
    wall: '{{finished}} of {{all}} have rated every teammate',
    wallNote: 'Write what helped, and what to do differently next time.',
  },
} as const;

export default peerevaluation;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    peerevaluation: typeof peerevaluation;
  }
}
