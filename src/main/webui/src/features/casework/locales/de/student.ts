import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/student';

const student: Texts<typeof en> = {
  title: 'Der Fall',
  waiting: 'Der Fall ist noch nicht geöffnet',
  waitingDetail: 'Die Moderation öffnet ihn Abschnitt für Abschnitt. Er erscheint hier von selbst.',
  age: '{{age}} Jahre',
  stage: 'Abschnitt {{number}}: {{title}}',
  new: 'Neu: Abschnitt {{number}}, {{title}}',
  own: 'Nur Sie sehen dies: Sagen Sie es dem Team',
  ownWith: 'Nur Ihre Berufsgruppe sieht dies: Sagen Sie es dem Team',
  also: 'Auch zu sehen für {{names}}',
  standIn: 'Sie vertreten {{discipline}}: Sagen Sie es dem Team',
  cite: 'Auf das Board',
  citeOf: 'Auf das Board: {{title}}',
  cited: 'Es steht auf dem Board, unter {{lane}}',
};

export default student;
