import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/preparation';

const preparation: Texts<typeof en> = {
  chosen_one: '{{count}} Frage',
  chosen_other: '{{count}} Fragen',
  shared: 'Die Fragen des iRAT davor.',
  own: 'Eigene Fragen.',
  none: 'Noch sind keine Fragen gewählt.',
  noneYet: 'Noch keine Fragen. Er nimmt die des iRAT davor, sobald sie gewählt sind, oder eigene.',
  list: 'Die Fragen dieses Tests',
  change: 'Fragen wählen',
  takeShared: 'Die des iRAT davor nehmen',
  pick: 'Fragen der Sammlung',
  pickLead: 'Sie werden in dieser Reihenfolge gestellt; ihre Optionen werden gemischt.',
  all: 'Alle Fragen',
  save: 'Auswahl speichern',
  cancel: 'So lassen, wie es war',
  saved: 'Die Fragen sind gewählt',
  atLeastOne: 'Wählen Sie mindestens eine Frage.',
  atMost: 'In einen Test passen höchstens 50 Fragen.',
  emptyBank: 'Der Kurs hat noch keine Fragen',
  emptyBankDetail: 'Übernehmen Sie zuerst Fragen aus einer GIFT-Datei.',
  toBank: 'Zu den Fragen',
};

export default preparation;
