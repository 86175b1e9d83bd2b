import paper from './en/paper';

const peerevaluation = {
  paper,
  competency: {
    VALUES_AND_ETHICS: 'Values and ethics',
    ROLES_AND_RESPONSIBILITIES: 'Roles and responsibilities',
    COMMUNICATION: 'Communication',
    TEAMS_AND_TEAMWORK: 'Teams and teamwork',
  },
  judged: {
    VALUES_AND_ETHICS: 'Respected every person and profession, and put the patient first.',
    ROLES_AND_RESPONSIBILITIES: 'Brought in what their own profession knows, and asked for what others know.',
    COMMUNICATION: 'Said things clearly, listened, and checked that they were understood.',
    TEAMS_AND_TEAMWORK: 'Helped the team to decide together and carried a fair share.',
  },
  rate: {
    title: 'Rate your teammates',
    lead: 'One at a time: everybody with whom you were in a team for at least half of the team work. Teammates never see who wrote what, and see nothing where fewer than three answer. Staff may see what people of their own school wrote.',
    teammates: 'Your teammates',
    toRate: 'Rate {{name}}',
    rated: '{{name}}, rated',
    seldom: 'seldom',
    always: 'always',
    strength: 'One strength',
    strengthHint: 'What did they do that helped? Name a moment.',
    suggestion: 'One suggestion',
    suggestionHint: 'What could they try next time? Say it as you would like to hear it.',
    store: 'Store and go on',
    storeAgain: 'Store the change',
    stored: 'Your rating of {{name}} is stored',
    incomplete: 'Choose four marks and write two sentences of at least ten characters.',
    done: 'You have rated every teammate',
    doneDetail: 'You can still change what you wrote until the time is up.',
    closed: 'Ratings are not taken now',
    closedDetail: 'What you stored is kept. What you wrote and did not store stays in this window.',
    results: 'To my results',
    alone: 'You have no teammates to rate',
    aloneDetail: 'Nobody else is in your team.',
  },
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
