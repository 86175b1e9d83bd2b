import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'Only facilitators and coordinators of the course may do this.':
    'Das dürfen nur Moderation und Koordination des Kurses.',
  'Only coordinators of the course may do this. Nothing was changed.':
    'Das darf nur die Koordination des Kurses. Geändert wurde nichts.',
  'There is no such course, or you do not take part in it.':
    'Diesen Kurs gibt es nicht, oder Sie nehmen nicht an ihm teil.',
  'A course needs a title.': 'Ein Kurs braucht einen Titel.',
  'Please write 1 to 160 characters on one line.': 'Bitte schreiben Sie 1 bis 160 Zeichen in einer Zeile.',
  'Only coordinators of your school may open a course.': 'Einen Kurs eröffnen darf nur die Koordination Ihrer Schule.',
  'This is not what the preview showed: the file is another, or the people were changed meanwhile. Nothing was saved; please look at the preview again.':
    'Das ist nicht, was die Vorschau zeigte: Die Datei ist eine andere, oder die Personen wurden inzwischen geändert. Gespeichert wurde nichts; bitte sehen Sie die Vorschau noch einmal an.',
  'The roster has faults. Nothing was saved; please correct the file and try again.':
    'Die Kursliste hat Fehler. Gespeichert wurde nichts; bitte berichtigen Sie die Datei und versuchen Sie es noch einmal.',
  'A quoted field begins in line {0} and never ends: a quote is missing.':
    'Ein Feld in Anführungszeichen beginnt in Zeile {0} und endet nie: Ein Anführungszeichen fehlt.',
  'There is text behind a closing quote: quotes inside a quoted field are doubled.':
    'Hinter einem schließenden Anführungszeichen steht Text: In einem Feld in Anführungszeichen werden sie verdoppelt.',
  'The student number belongs to {0}.': 'Die Matrikelnummer gehört zu {0}.',
  'The file is empty.': 'Die Datei ist leer.',
  'A roster has at most {0} rows; please split it.':
    'Eine Kursliste hat höchstens {0} Zeilen; bitte teilen Sie sie auf.',
  'The file names its columns, but nobody stands in it.': 'Die Datei nennt ihre Spalten, aber niemand steht darin.',
  'The column "{0}" is not used.': 'Die Spalte „{0}“ wird nicht gebraucht.',
  'There are two columns for the {0}.': 'Es gibt zwei Spalten für: {0}.',
  'The first line must name the columns, separated by commas or semicolons. Missing: {0}.':
    'Die erste Zeile muss die Spalten nennen, getrennt durch Kommas oder Semikolons. Es fehlt: {0}.',
  'This is the account of a member of staff; a roster holds students alone.':
    'Dieses Konto gehört Lehrenden; in einer Kursliste stehen nur Studierende.',
  'The line has {0} fields, but there are {1} columns: a field that holds the separator needs quotes.':
    'Die Zeile hat {0} Felder, aber es gibt {1} Spalten: Ein Feld, das das Trennzeichen enthält, braucht Anführungszeichen.',
  'This is no e-mail address: {0}': 'Das ist keine E-Mail-Adresse: {0}',
  'The same address stands in line {0} already.': 'Dieselbe Adresse steht schon in Zeile {0}.',
  'The discipline "{0}" is not known. Known are: {1}.': 'Die Berufsgruppe „{0}“ ist nicht bekannt. Bekannt sind: {1}.',
  'The same student number stands in line {0} already.': 'Dieselbe Matrikelnummer steht schon in Zeile {0}.',
  'The field is empty.': 'Das Feld ist leer.',
  'The field has more than {0} characters.': 'Das Feld hat mehr als {0} Zeichen.',
  'The field has a line break or an invisible control character.':
    'Das Feld hat einen Zeilenumbruch oder ein unsichtbares Steuerzeichen.',
};

export default sentences;
