import type { Texts } from '@/shared/i18n/texts';
import type en from './en';

const institution: Texts<typeof en> = {
  title: 'Anmelden',
  statement: ['Mehrere Berufe.', 'Ein Mensch.', 'Eine Entscheidung.'],
  email: 'E-Mail',
  password: 'Passwort',
  signIn: 'Anmelden',
  haveCode: 'Ich habe einen Anmeldecode',
  havePassword: 'Ich habe schon ein Passwort',
  code: {
    title: 'Zum ersten Mal hier',
    label: 'Anmeldecode',
    hint: 'Vom Zettel, den Sie von der Koordination bekommen haben.',
    password: 'Passwort wählen',
    passwordHint: 'Mindestens 10 Zeichen; ein Satz lässt sich gut merken.',
    signIn: 'Passwort speichern und anmelden',
  },
  refused: 'Das passte nicht',
  slowed: 'Zu viele Versuche',
  waitSeconds_one: 'Noch {{count}} Sekunde warten',
  waitSeconds_other: 'Noch {{count}} Sekunden warten',
  figure: {
    caption: 'Jeder Beruf sieht einen Teil zuerst. Die Entscheidung braucht alle.',
    alt: 'Sechs Berufe um eine Patientin, jeder mit der Quelle, die er zuerst sieht: die Pflege die Flüssigkeitsbilanz, die Pharmazie die Abgabeliste, die Medizin das Echokardiogramm, die Physiotherapie den Gehtest, die Soziale Arbeit den Hausbesuch, die Ergotherapie den Küchentest.',
    NUR: 'Bilanzbogen',
    PHA: 'Abgabeliste',
    MED: 'Echokardiogramm',
    PHY: 'Gehtest',
    SOC: 'Hausbesuch',
    OCC: 'Küchentest',
  },
  demo: {
    title: 'Die Demo betreten',
    lead: 'Erfundene Menschen, erfundene Schulen. Ein Druck meldet Sie an.',
    staff: 'Wer leitet und vorbereitet',
    students: 'Studierende',
    who: '{{what}}, {{school}}',
    all: 'Alle {{count}} Personen zeigen',
  },
};

export default institution;
