import paper from './en/paper';
import student from './en/student';
import preparation from './en/preparation';

const exercise = {
  paper,
  student,
  preparation,
  staff: {
    choices: 'Choices',
    committed: 'Teams committed',
    reveal: {
      button: 'Reveal all choices',
      title: 'Reveal all choices at once?',
      all: 'Every team has committed. Choices, reasons and points are shown to everybody at the same moment.',
      some_one:
        '{{count}} team has not committed and can no longer do so. Choices, reasons and points are shown to everybody at the same moment.',
      some_other:
        '{{count}} teams have not committed and can no longer do so. Choices, reasons and points are shown to everybody at the same moment.',
      at: 'Revealed at {{time}}',
    },
    onlyYou: 'Only staff see this before the reveal.',
    teams_one: '{{count}} team',
    teams_other: '{{count}} teams',
    points_one: '{{count}} point',
    points_other: '{{count}} points',
    by: '{{name}} at {{time}}',
    open: 'No choice yet',
    option: 'Option {{letter}}',
    choice: 'Choice',
    late: 'No choice yet',
    unheld: 'Nobody holds',
    unheldWords: 'No one has the parts of: {{disciplines}}',
    wall: {
      committed: '{{committed}} of {{all}} teams have committed',
      best: 'Best choice',
      chosenBy: 'Chosen by {{teams}}',
      nobody: 'Chosen by no team',
    },
  },
} as const;

export default exercise;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    exercise: typeof exercise;
  }
}
