import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'The file has faults. Nothing was saved; please correct it and try again.':
    'Die Datei hat Fehler. Gespeichert wurde nichts; bitte berichtigen Sie sie und versuchen Sie es noch einmal.',
  'This is not what the preview showed: the file is another, or the bank was changed meanwhile. Nothing was saved; please look at the preview again.':
    'Das ist nicht, was die Vorschau zeigte: Die Datei ist eine andere, oder die Fragensammlung wurde inzwischen geändert. Gespeichert wurde nichts; bitte sehen Sie die Vorschau noch einmal an.',
  'There is nothing to add: the bank holds every item of this file already, or the file has none of the kind that is taken.':
    'Es gibt nichts hinzuzufügen: Die Sammlung hat schon alle Fragen dieser Datei, oder die Datei hat keine von der Art, die übernommen wird.',
  'This is an essay question: it has no options.': 'Das ist eine Freitextfrage: Sie hat keine Optionen.',
  'This is a numerical question: it has no options.': 'Das ist eine Zahlenfrage: Sie hat keine Optionen.',
  'This is a matching question; only single best answers are taken.':
    'Das ist eine Zuordnungsfrage; nur Fragen mit einer besten Antwort werden übernommen.',
  'This is a short-answer question: it has right answers, but no wrong ones.':
    'Das ist eine Kurzantwortfrage: Sie hat richtige Antworten, aber keine falschen.',
  '{0} has no text.': '{0} hat keinen Text.',
  '{0} has more than {1} characters.': '{0} hat mehr als {1} Zeichen.',
  '{0} has an invisible control character.': '{0} hat ein unsichtbares Steuerzeichen.',
  'The question': 'Die Frage',
  'The title': 'Der Titel',
  'The option': 'Die Option',
  'The feedback': 'Die Rückmeldung',
  'The general feedback': 'Die allgemeine Rückmeldung',
  'The title begins with :: but does not end with ::.': 'Der Titel beginnt mit ::, endet aber nicht mit ::.',
  'This is a description: it has no answers in braces.':
    'Das ist eine Beschreibung: Sie hat keine Antworten in geschweiften Klammern.',
  'There is a } without a { before it. In a text, write \\}.':
    'Hier steht } ohne { davor. Schreiben Sie in einem Text \\}.',
  'This { is never closed: the answers need a } before the next empty line.':
    'Dieses { wird nie geschlossen: Die Antworten brauchen ein } vor der nächsten Leerzeile.',
  'A { within the answers. Is a } missing before it? In a text, write \\{.':
    'Ein { innerhalb der Antworten. Fehlt davor ein }? Schreiben Sie in einem Text \\{.',
  'A second { in one question. Is an empty line missing between two questions? In a text, write \\{.':
    'Ein zweites { in einer Frage. Fehlt eine Leerzeile zwischen zwei Fragen? Schreiben Sie in einem Text \\{.',
  'A second } in one question. In a text, write \\}.': 'Ein zweites } in einer Frage. Schreiben Sie in einem Text \\}.',
  'A file has at most 2,000 questions; please split it.':
    'Eine Datei hat höchstens 2.000 Fragen; bitte teilen Sie sie auf.',
  'A file gives at most 500 items; please split it.': 'Eine Datei gibt höchstens 500 Fragen; bitte teilen Sie sie auf.',
  'There is no question in this file.': 'In dieser Datei ist keine Frage.',
  'It has a picture or something else embedded, which cannot be taken over.':
    'Ein Bild oder anderes ist eingebettet und lässt sich nicht übernehmen.',
  'Part marks are left out: one option is right, the others are not.':
    'Teilpunkte fallen weg: Eine Option ist richtig, die anderen sind es nicht.',
  'There is text before the first option. Options begin with = or ~.':
    'Vor der ersten Option steht Text. Optionen beginnen mit = oder ~.',
  'Please say in which language the questions are written. Nothing was saved.':
    'Bitte geben Sie an, in welcher Sprache die Fragen geschrieben sind. Gespeichert wurde nichts.',
  'A question has at most 8 options.': 'Eine Frage hat höchstens 8 Optionen.',
  'A question needs at least 2 options.': 'Eine Frage braucht mindestens 2 Optionen.',
  'No option is marked as right with =.': 'Keine Option ist mit = als richtig markiert.',
  'A weight is between -100 and 100 percent.': 'Ein Gewicht liegt zwischen -100 und 100 Prozent.',
  'No option earns the full mark: several answers together are right.':
    'Keine Option bringt die volle Punktzahl: Mehrere Antworten zusammen sind richtig.',
  'More than one option earns the full mark. In an option, write \\= for an equals sign.':
    'Mehr als eine Option bringt die volle Punktzahl. Schreiben Sie in einer Option \\= für ein Gleichheitszeichen.',
  'The same option stands there twice: {0}': 'Dieselbe Option steht dort zweimal: {0}',
};

export default sentences;
