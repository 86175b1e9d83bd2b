import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/spotlight';

const spotlight: Texts<typeof en> = {
  put: 'Auf allen Bildschirmen zeigen',
  takeOff: 'Von allen Bildschirmen nehmen',
  isPut: 'Das Board ist auf allen Bildschirmen',
  isOff: 'Das Board ist auf keinem Bildschirm mehr',
  badge: 'Auf allen Bildschirmen',
  of: 'Das Board von {{team}} ist auf allen Bildschirmen',
  mine: 'Ihr Board ist auf allen Bildschirmen',
  mineDetail: 'Die anderen sehen es live und ohne Namen.',
  look: 'Ansehen',
  lookMine: 'Sehen, was die anderen sehen',
  ended: 'Kein Board ist mehr auf allen Bildschirmen',
  endedDetail: 'Sie können dieses Fenster schließen und weiterarbeiten, wo Sie waren.',
  nothing: 'Auf diesem Board steht noch nichts.',
  anonymous: 'Live, zum Lesen. Wer schrieb, zeigt die Berufsgruppe; Namen stehen nicht dabei.',
  withheld: 'Hier fehlt, was der Fall nur einer Berufsgruppe gegeben hat.',
  stale: 'Die Verbindung ist unterbrochen. So stand das Board zuletzt.',
  awaited: 'Die Verbindung ist unterbrochen. Das Board erscheint, sobald sie wieder da ist.',
  byDiscipline: '{{discipline}}: „{{text}}“',
};

export default spotlight;
