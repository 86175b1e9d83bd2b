import type { Texts } from '@/shared/i18n/texts';
import preparation from './de/preparation';
import student from './de/student';
import paper from './de/paper';
import type en from './en';

const exercise: Texts<typeof en> = {
  paper,
  student,
  preparation,
  staff: {
    choices: 'Entscheidungen',
    committed: 'Teams, die sich festgelegt haben',
    reveal: {
      button: 'Alle Entscheidungen aufdecken',
      title: 'Alle Entscheidungen zugleich aufdecken?',
      all: 'Alle Teams haben sich festgelegt. Entscheidungen, Gründe und Punkte erscheinen bei allen im selben Moment.',
      some_one:
        '{{count}} Team hat sich nicht festgelegt und kann es dann nicht mehr. Entscheidungen, Gründe und Punkte erscheinen bei allen im selben Moment.',
      some_other:
        '{{count}} Teams haben sich nicht festgelegt und können es dann nicht mehr. Entscheidungen, Gründe und Punkte erscheinen bei allen im selben Moment.',
      at: 'Aufgedeckt um {{time}}',
    },
    onlyYou: 'Bis zum Aufdecken sehen das nur Lehrende.',
    teams_one: '{{count}} Team',
    teams_other: '{{count}} Teams',
    points_one: '{{count}} Punkt',
    points_other: '{{count}} Punkte',
    by: '{{name}} um {{time}}',
    open: 'Noch keine Entscheidung',
    option: 'Option {{letter}}',
    choice: 'Entscheidung',
    late: 'Noch keine Entscheidung',
    unheld: 'Niemand hat sie',
    unheldWords: 'Niemand hat die Teile von: {{disciplines}}',
    wall: {
      committed: '{{committed}} von {{all}} Teams haben sich festgelegt',
      best: 'Beste Entscheidung',
      chosenBy: 'Gewählt von {{teams}}',
      nobody: 'Von keinem Team gewählt',
    },
  },
};

export default exercise;
