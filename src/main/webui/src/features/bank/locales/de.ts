import type { Texts } from '@/shared/i18n/texts';
import type en from './en';

const bank: Texts<typeof en> = {
  tab: 'Fragen',
  items_one: '{{count}} Frage',
  items_other: '{{count}} Fragen',
  list: {
    title: 'Fragen',
    lead: 'Die Fragen dieses Kurses mit je einer besten Antwort und ihren Lösungen. Studierende sehen davon nichts vor der Zeit.',
    upload: 'Fragen hochladen',
    search: 'Fragen suchen',
    searchHint: 'Nach Wörtern der Frage, ihrer Optionen oder ihrer Begründung.',
    none: 'Keine Frage hat alle diese Wörter',
    noneDetail: 'Versuchen Sie es mit weniger Wörtern.',
    empty: 'Hier werden Ihre Fragen stehen',
    emptyDetail:
      'Übernehmen Sie sie aus einer GIFT-Datei, wie Moodle sie ausgibt. Sie sehen, was geschähe, bevor etwas gespeichert wird.',
  },
  item: {
    number: 'Frage {{number}}',
    key: 'Beste Antwort',
    rationale: 'Begründung',
  },
  upload: {
    title: 'Fragen hochladen',
    lead: 'Eine GIFT-Datei mit Fragen, die je eine beste Antwort haben. Zuerst sehen Sie, was geschähe.',
    label: 'Fragen hier ablegen',
    hint: 'GIFT-Text in UTF-8, wie Moodle ihn ausgibt. Höchstens 1 MB.',
    language: 'Sprache der Fragen',
    languageHint: 'In ihr lesen Screenreader sie vor, und Ihre Kolleginnen und Kollegen sehen sie in der Liste.',
    new: 'Neu',
    known: 'Schon in der Sammlung',
    skipped: 'Ausgelassen',
    faults: 'Fehler',
    items: 'Was hinzukommt',
    knownItems: 'Schon in der Sammlung, kommt nicht noch einmal hinzu',
    skippedTitle: 'Ausgelassen',
    skippedDetail: 'Fragen anderer Art bleiben in Ihrer Datei; nur Fragen mit einer besten Antwort werden übernommen.',
    faultsTitle: 'Was nicht stimmt',
    noticesTitle: 'Was nicht mitkommt',
    line: 'Zeile',
    place: '{{line}}, Spalte {{column}}',
    wholeFile: 'Datei',
    question: 'Frage',
    reason: 'Grund',
    confirm_one: '{{count}} Frage hinzufügen',
    confirm_other: '{{count}} Fragen hinzufügen',
    nothing: 'Alle Fragen dieser Datei sind schon in der Sammlung. Es gibt nichts hinzuzufügen.',
    refused_one:
      'Die Datei hat {{count}} Fehler. Berichtigen Sie ihn und wählen Sie die Datei noch einmal; gespeichert wurde nichts.',
    refused_other:
      'Die Datei hat {{count}} Fehler. Berichtigen Sie sie und wählen Sie die Datei noch einmal; gespeichert wurde nichts.',
    refusedEmpty: 'In dieser Datei ist keine Frage mit einer besten Antwort. Gespeichert wurde nichts.',
    done_one: '{{count}} Frage ist hinzugekommen',
    done_other: '{{count}} Fragen sind hinzugekommen',
  },
};

export default bank;
