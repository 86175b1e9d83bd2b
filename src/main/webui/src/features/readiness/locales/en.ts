import paper from './en/paper';
import preparation from './en/preparation';
import student from './en/student';

const readiness = {
  paper,
  ...student,
  preparation,
  staff: {
    worst: 'Worst first',
    irat: {
      title: 'Individual test',
      handedIn: 'Handed in',
      answers: 'Answers stored',
      begun: 'Students at work',
      teamDone: '{{done}} of {{all}} handed in',
      answered: '{{answered}} of {{items}}',
      done: 'Handed in',
      absent: 'Not here',
      silent: 'No answer yet',
    },
    trat: {
      title: 'Teams and questions',
      matrix: 'Attempts and points of each team at each question',
      team: 'Team',
      points: 'Points',
      question: 'Question {{number}}: {{title}}',
      atOnce: 'Right at once',
      atOnceOf: '{{count}} of {{all}} teams right at once',
      solved: 'Questions solved',
      complete: 'Cards complete',
      legend: 'How to read it',
      help: 'Stuck or quiet',
      quiet_one: 'Nothing for {{count}} minute',
      quiet_other: 'Nothing for {{count}} minutes',
      notBegun: 'Has not begun',
      wrong_one: '{{count}} wrong scratch',
      wrong_other: '{{count}} wrong scratches',
      absent_one: '{{count}} not here',
      absent_other: '{{count}} not here',
      nobodyStuck: 'No team is stuck or quiet',
      card: 'Card: {{points}} points',
    },
    cell: {
      untouched: 'Untouched',
      wrong_one: '{{count}} wrong, not solved',
      wrong_other: '{{count}} wrong, not solved',
      first: 'Solved at once',
      second: 'Solved at the second attempt',
      later: 'Solved later',
      points_one: '{{words}}, {{count}} point',
      points_other: '{{words}}, {{count}} points',
    },
    wall: {
      handedIn: '{{done}} of {{all}} have handed in',
      solved: '{{solved}} of {{all}} questions solved',
      complete: '{{done}} of {{all}} teams have finished their card',
      alone: 'Alone, without help. Every answer is stored at once.',
      together: 'Together: agree, then scratch.',
    },
  },
} as const;

export default readiness;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    readiness: typeof readiness;
  }
}
