import type { Texts } from '@/shared/i18n/texts';
import preparation from './de/preparation';
import student from './de/student';
import paper from './de/paper';
import type en from './en';

const readiness: Texts<typeof en> = {
  paper,
  ...student,
  preparation,
  staff: {
    worst: 'Schwächste zuerst',
    irat: {
      title: 'Einzeltest',
      handedIn: 'Abgegeben',
      answers: 'Gespeicherte Antworten',
      begun: 'Studierende am Arbeiten',
      teamDone: '{{done}} von {{all}} abgegeben',
      answered: '{{answered}} von {{items}}',
      done: 'Abgegeben',
      absent: 'Nicht da',
      silent: 'Noch keine Antwort',
    },
    trat: {
      title: 'Teams und Fragen',
      matrix: 'Versuche und Punkte jedes Teams bei jeder Frage',
      team: 'Team',
      points: 'Punkte',
      question: 'Frage {{number}}: {{title}}',
      atOnce: 'Sofort richtig',
      atOnceOf: '{{count}} von {{all}} Teams sofort richtig',
      solved: 'Gelöste Fragen',
      complete: 'Fertige Karten',
      legend: 'So liest man es',
      help: 'Festgefahren oder still',
      quiet_one: 'Seit {{count}} Minute nichts',
      quiet_other: 'Seit {{count}} Minuten nichts',
      notBegun: 'Hat nicht begonnen',
      wrong_one: '{{count}} falsch gerubbelt',
      wrong_other: '{{count}} falsch gerubbelt',
      absent_one: '{{count}} nicht da',
      absent_other: '{{count}} nicht da',
      nobodyStuck: 'Kein Team ist festgefahren oder still',
      card: 'Karte: {{points}} Punkte',
    },
    cell: {
      untouched: 'Unberührt',
      wrong_one: '{{count}} falsch, nicht gelöst',
      wrong_other: '{{count}} falsch, nicht gelöst',
      first: 'Sofort gelöst',
      second: 'Beim zweiten Versuch gelöst',
      later: 'Später gelöst',
      points_one: '{{words}}, {{count}} Punkt',
      points_other: '{{words}}, {{count}} Punkte',
    },
    wall: {
      handedIn: '{{done}} von {{all}} haben abgegeben',
      solved: '{{solved}} von {{all}} Fragen gelöst',
      complete: '{{done}} von {{all}} Teams haben ihre Karte fertig',
      alone: 'Allein, ohne Hilfe. Jede Antwort wird sofort gespeichert.',
      together: 'Gemeinsam: einig werden, dann rubbeln.',
    },
  },
};

export default readiness;
