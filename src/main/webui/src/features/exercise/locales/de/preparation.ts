import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/preparation';

const preparation: Texts<typeof en> = {
  exercise: 'Die Frage an alle Teams',
  none: 'Die Frage ist noch nicht geschrieben.',
  edit: 'Frage ändern',
  question: 'Frage',
  questionHint: 'Eine Frage mit einer Entscheidung, etwa „Welches Medikament wird zuerst abgesetzt?“.',
  questionMissing: 'Schreiben Sie die Frage.',
  options: 'Optionen',
  option: 'Option {{letter}}',
  optionMissing: 'Schreiben Sie die Option.',
  points: 'Punkte',
  pointsOf_one: '{{count}} Punkt',
  pointsOf_other: '{{count}} Punkte',
  pointsHint: '0 bis 4 Punkte: was die Entscheidung wert ist. Mehrere Optionen können vertretbar sein.',
  rationale: 'Begründung',
  rationaleHint: 'Erscheint mit dem Aufdecken. Darf leer bleiben.',
  add: 'Option hinzufügen',
  remove: 'Option {{letter}} entfernen',
  removeAsked: 'Option {{letter}} entfernen?',
  removeDetail: 'Was dort steht, geht mit.',
  removeYes: 'Option entfernen',
  save: 'Frage speichern',
  cancel: 'So lassen, wie es war',
  saved: 'Die Frage ist gespeichert',
};

export default preparation;
