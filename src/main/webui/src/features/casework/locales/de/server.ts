import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'Parts of the case that nobody present in a team would see any more go to a present member by name, at once.':
    'Teile des Falls, die in einem Team niemand Anwesendes mehr sähe, gehen sofort namentlich an jemanden, der da ist.',
  'This is not the file that was previewed. Nothing was saved; please preview it again.':
    'Das ist nicht die Datei aus der Vorschau. Gespeichert wurde nichts; bitte sehen Sie die Vorschau noch einmal an.',
  'There is no such case, or you do not take part in its course.':
    'Diesen Fall gibt es nicht, oder Sie nehmen an seinem Kurs nicht teil.',
  'The file has faults, so nothing was saved.': 'Die Datei hat Fehler; gespeichert wurde nichts.',
  'No patient case belongs to this phase.': 'Zu dieser Phase gehört kein Fall.',
  'This case has stages 1 to {0}.': 'Dieser Fall hat die Abschnitte 1 bis {0}.',
  'Stages are disclosed one after the other; the next one is stage {0}.':
    'Abschnitte werden der Reihe nach geöffnet; der nächste ist Abschnitt {0}.',
  'There are more faults; please mend these first.': 'Es gibt weitere Fehler; bitte beheben Sie zuerst diese.',
  'This text is empty.': 'Dieser Text ist leer.',
  'This text has more than {0} characters.': 'Dieser Text hat mehr als {0} Zeichen.',
  'This text has half of a character; please type it again.':
    'Dieser Text hat ein halbes Zeichen; bitte geben Sie ihn neu ein.',
  'This text has a character that cannot be seen; please type it again.':
    'Dieser Text hat ein unsichtbares Zeichen; bitte geben Sie ihn neu ein.',
  'This text has a line break or a character that cannot be seen.':
    'Dieser Text hat einen Zeilenumbruch oder ein unsichtbares Zeichen.',
  'The file does not hold one JSON object { ... }.': 'Die Datei enthält nicht ein JSON-Objekt { ... }.',
  'From here on this is not valid JSON, or a member stands here twice.':
    'Ab hier ist es kein gültiges JSON, oder ein Eintrag steht hier zweimal.',
  'This file is not in the format consilium-case/1.': 'Diese Datei ist nicht im Format consilium-case/1.',
  'There is no such discipline; known are {0}': 'Diese Berufsgruppe gibt es nicht; bekannt sind {0}',
  'A part of kind {0} needs a text.': 'Ein Teil der Art {0} braucht einen Text.',
  'A part of kind {0} needs {1}.': 'Ein Teil der Art {0} braucht {1}.',
  'A part of kind {0} has no {1}.': 'Ein Teil der Art {0} hat keine {1}.',
  'The lower end of the reference range lies above the upper end.':
    'Das untere Ende des Referenzbereichs liegt über dem oberen.',
  'This text is missing.': 'Dieser Text fehlt.',
  'A text is expected here.': 'Hier wird ein Text erwartet.',
  'A whole number from {0} to {1} is expected here.': 'Hier wird eine ganze Zahl von {0} bis {1} erwartet.',
  'This number is missing.': 'Diese Zahl fehlt.',
  'A number is expected here, without quotation marks.': 'Hier wird eine Zahl erwartet, ohne Anführungszeichen.',
  'At most a billion, with at most 6 decimals.': 'Höchstens eine Milliarde, mit höchstens 6 Nachkommastellen.',
  'One of {0} is expected here.': 'Hier wird eins von {0} erwartet.',
  'An object { ... } is expected here.': 'Hier wird ein Objekt { ... } erwartet.',
  'A list [ ... ] is expected here.': 'Hier wird eine Liste [ ... ] erwartet.',
  'From {0} to {1} entries are expected here, not {2}.': 'Hier werden {0} bis {1} Einträge erwartet, nicht {2}.',
  'This member is unknown; please remove it.': 'Dieser Eintrag ist unbekannt; bitte entfernen Sie ihn.',
};

export default sentences;
