import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/wall';

const wall: Texts<typeof en> = {
  order: 'Reihenfolge',
  byTeam: 'Nach Team',
  quietFirst: 'Die stillsten zuerst',
  legend:
    'Auf dem Board, also nicht, was am Tisch gesprochen wird. Die Ausgewogenheit geht von 0 (eine Person tat alles) bis 1 (alle gleich viel), über Karten und Kommentare: Pielous J′. Die Balken zählen die Änderungen der letzten fünf Minuten.',
  freezeAll: 'Alle einfrieren',
  freezeTitle_one: '{{count}} Board einfrieren?',
  freezeTitle_other: '{{count}} Boards einfrieren?',
  freezeDetail:
    'Die Teams können ihre Boards lesen, aber nichts schreiben, bis Sie sie wieder öffnen. Alles Gespeicherte bleibt.',
  reopenAll: 'Alle wieder öffnen',
  reopenTitle_one: '{{count}} Board wieder öffnen?',
  reopenTitle_other: '{{count}} Boards wieder öffnen?',
  reopenDetail: 'Solange die Phase offen ist, arbeiten die Teams weiter, wo sie waren.',
  frozenAll: 'Alle Boards sind eingefroren',
  reopenedAll: 'Alle Boards sind wieder offen',
  notAll_one: '{{count}} Board blieb, wie es war. Versuchen Sie es noch einmal.',
  notAll_other: '{{count}} Boards blieben, wie sie waren. Versuchen Sie es noch einmal.',
  frozen: 'Eingefroren',
  pinned: 'Notiz',
  nothingStands: 'Noch nichts darauf',
  silent: 'Still',
  activity: 'Änderungen der letzten fünf Minuten nach Berufsgruppe',
  changes_one: '{{count}} Änderung in den letzten fünf Minuten',
  changes_other: '{{count}} Änderungen in den letzten fünf Minuten',
  participation: 'Beteiligung auf dem Board',
};

export default wall;
