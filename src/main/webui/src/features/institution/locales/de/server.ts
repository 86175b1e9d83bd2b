import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'Please choose names or pseudonyms.': 'Bitte wählen Sie Namen oder Pseudonyme.',
  'This is the last administrator of the school who can sign in. Nothing was erased; please make somebody else administrator first.':
    'Das ist die letzte Administration der Schule, die sich anmelden kann. Nichts wurde gelöscht; bitte geben Sie zuerst jemand anderem die Administration.',
  'This is your own account. Nothing was erased; please ask another administrator of your school.':
    'Das ist Ihr eigenes Konto. Nichts wurde gelöscht; bitte wenden Sie sich an jemand anderen in der Administration Ihrer Schule.',
  'The name does not match, so nothing was erased.': 'Der Name stimmt nicht überein; nichts wurde gelöscht.',
  "Please type the person's given and family name.": 'Bitte geben Sie Vor- und Familiennamen der Person ein.',
  'Your school does not ask you for consent to research. Nothing was stored.':
    'Ihre Schule bittet Sie nicht um Einwilligung zur Forschung. Nichts wurde gespeichert.',
  'Your school has changed the text meanwhile. Nothing was stored; please read it again.':
    'Ihre Schule hat den Text inzwischen geändert. Nichts wurde gespeichert; bitte lesen Sie ihn noch einmal.',
  'Somebody else has changed this text meanwhile. Nothing was saved; please look at it again.':
    'Jemand anders hat diesen Text inzwischen geändert. Nichts wurde gespeichert; bitte sehen Sie ihn noch einmal an.',
  'Please keep to 10,000 characters of plain text. Nothing was saved.':
    'Bitte bleiben Sie bei höchstens 10.000 Zeichen reinem Text. Nichts wurde gespeichert.',
  'Please write 1 to 160 characters on one line.': 'Bitte schreiben Sie 1 bis 160 Zeichen in einer Zeile.',
  'Please write 1 to 80 characters on one line.': 'Bitte schreiben Sie 1 bis 80 Zeichen in einer Zeile.',
  'Please write 1 to 40 characters on one line.': 'Bitte schreiben Sie 1 bis 40 Zeichen in einer Zeile.',
  'Please choose one of the time zones offered.': 'Bitte wählen Sie eine der angebotenen Zeitzonen.',
  'Please choose at least one of the languages offered.': 'Bitte wählen Sie mindestens eine der angebotenen Sprachen.',
  "Please choose one of the school's languages.": 'Bitte wählen Sie eine der Sprachen der Schule.',
  'Please choose {0} to {1} days.': 'Bitte wählen Sie {0} bis {1} Tage.',
  'At most {0} names.': 'Höchstens {0} Namen.',
  'This name stands here twice.': 'Dieser Name steht hier zweimal.',
  'This is the common name of another discipline.': 'So heißt allgemein eine andere Berufsgruppe.',
  'No school has operators; they belong to the server.': 'Keine Schule hat einen Betrieb; er gehört zum Server.',
  'Somebody else has changed the school meanwhile. Nothing was saved; please look at it again.':
    'Jemand anders hat die Schule inzwischen geändert. Nichts wurde gespeichert; bitte sehen Sie sie noch einmal an.',
  'Another school has this short name already. Nothing was saved.':
    'Eine andere Schule hat diesen Kurznamen schon. Nichts wurde gespeichert.',
  'Another school has this short name already.': 'Eine andere Schule hat diesen Kurznamen schon.',
  'There is no such school here.': 'Diese Schule gibt es hier nicht.',
  'The school has an administrator who can sign in. Nothing was changed; its own administrators make others.':
    'Die Schule hat eine Administration, die sich anmelden kann. Nichts wurde geändert; weitere bestimmt sie selbst.',
  'Only who operates the server may do this. Nothing was changed.':
    'Das darf nur, wer den Server betreibt. Nichts wurde geändert.',
  'Very many people are signing in just now. Please try again in a minute.':
    'Im Moment melden sich sehr viele Menschen an. Bitte versuchen Sie es in einer Minute noch einmal.',
  'Please fill in everything.': 'Bitte füllen Sie alles aus.',
  'This is empty or too long.': 'Das ist leer oder zu lang.',
  'There is no such account.': 'Dieses Konto gibt es nicht.',
  'This sign-in code is unknown, used already or too old. Please ask your coordinator for a new one.':
    'Dieser Anmeldecode ist unbekannt, schon benutzt oder zu alt. Bitte fragen Sie die Koordination nach einem neuen.',
  'Too many tries with this e-mail. Please wait {0} s and try again; on a device where you signed in before you need not wait.':
    'Zu viele Versuche mit dieser E-Mail-Adresse. Bitte warten Sie {0} s und versuchen Sie es noch einmal; auf einem Gerät, auf dem Sie schon angemeldet waren, müssen Sie nicht warten.',
  'Too many wrong codes. Please wait {0} s, look at the code and try again.':
    'Zu viele falsche Codes. Bitte warten Sie {0} s, sehen Sie sich den Code an und versuchen Sie es noch einmal.',
  'This server sends no mail. Nobody was invited; please make slips, or the file for a mail merge.':
    'Dieser Server verschickt keine E-Mails. Niemand wurde eingeladen; bitte machen Sie Zettel oder die Datei für Serien-E-Mails.',
  'Please choose a language for the mail. Nobody was invited.':
    'Bitte wählen Sie eine Sprache für die E-Mail. Niemand wurde eingeladen.',
  'There is no mail in this language.': 'In dieser Sprache gibt es keine E-Mail.',
  'More than {0} people have never signed in. Nothing was made; please invite them by mail, or make the slips course by course.':
    'Mehr als {0} Personen haben sich noch nie angemeldet. Nichts wurde gemacht; bitte laden Sie sie per E-Mail ein oder machen Sie die Zettel Kurs für Kurs.',
  'E-mail and password do not belong together. Please check both and try again.':
    'E-Mail und Passwort gehören nicht zusammen. Bitte prüfen Sie beide und versuchen Sie es noch einmal.',
  'Please choose a password of {0} to {1} characters.': 'Bitte wählen Sie ein Passwort mit {0} bis {1} Zeichen.',
  'Please choose at least one course.': 'Bitte wählen Sie mindestens einen Kurs.',
  'Only courses of your own school, and those of the partner that are shared already, can be chosen. The partner proposes its own.':
    'Zur Wahl stehen nur Kurse der eigenen Schule und solche der Partnerschule, die schon geteilt werden. Ihre eigenen schlägt die Partnerschule vor.',
  'Please choose a day that is not over.': 'Bitte wählen Sie einen Tag, der noch nicht vorbei ist.',
  'Please choose a day within {0} years.': 'Bitte wählen Sie einen Tag innerhalb von {0} Jahren.',
  'Please write 1 to 1,000 characters.': 'Bitte schreiben Sie 1 bis 1.000 Zeichen.',
  'Only the school that proposed can withdraw. You can decline instead.':
    'Nur die Schule, die vorgeschlagen hat, kann zurückziehen. Sie können stattdessen ablehnen.',
  'Your own school proposed this; the other school answers. You can withdraw it instead.':
    'Ihre eigene Schule hat das vorgeschlagen; die andere antwortet. Sie können es stattdessen zurückziehen.',
  'This was decided in the meantime. Nothing was changed; please look at it again.':
    'Darüber ist inzwischen entschieden. Nichts wurde geändert; bitte sehen Sie es noch einmal an.',
  'The last day of this proposal is over, so it cannot be accepted. Please ask for a new one.':
    'Der letzte Tag dieses Vorschlags ist vorbei, darum kann er nicht angenommen werden. Bitte fragen Sie nach einem neuen.',
  'There is no such partnership of your school.': 'Diese Partnerschaft Ihrer Schule gibt es nicht.',
  'A school needs no partnership with itself. Please choose another school.':
    'Eine Schule braucht keine Partnerschaft mit sich selbst. Bitte wählen Sie eine andere Schule.',
  'Please choose another school.': 'Bitte wählen Sie eine andere Schule.',
  'There is no such school here. Nothing was proposed.': 'Diese Schule gibt es hier nicht. Nichts wurde vorgeschlagen.',
  'The proposal is not complete. Nothing was proposed; please correct what is marked.':
    'Der Vorschlag ist nicht vollständig. Nichts wurde vorgeschlagen; bitte verbessern Sie, was markiert ist.',
  'A proposal between these two schools is still open. Nothing was proposed; please answer or withdraw that one first.':
    'Zwischen diesen beiden Schulen ist noch ein Vorschlag offen. Nichts wurde vorgeschlagen; bitte beantworten Sie zuerst jenen oder ziehen Sie ihn zurück.',
  'Only administrators of your school may do this. Nothing was changed.':
    'Nur die Administration Ihrer Schule darf das. Nichts wurde geändert.',
  'The proposal is empty.': 'Der Vorschlag ist leer.',
  'Only administrators of your school may see this.': 'Nur die Administration Ihrer Schule darf das sehen.',
  'This is no date. Please write it as 2026-11-22.': 'Das ist kein Datum. Bitte schreiben Sie es wie 2026-11-22.',
  'This is no date.': 'Das ist kein Datum.',
  'Only staff of your school may do this. Nothing was changed.':
    'Das dürfen nur Mitarbeitende Ihrer Schule. Nichts wurde geändert.',
  'You may do this for students. Please ask an administrator of your school for everybody else.':
    'Das dürfen Sie für Studierende. Für alle anderen fragen Sie bitte die Administration Ihrer Schule.',
  'There is no such account at your school.': 'Dieses Konto gibt es an Ihrer Schule nicht.',
  'Somebody else has changed this account meanwhile. Nothing was saved; please look at it again.':
    'Jemand anderes hat dieses Konto inzwischen geändert. Nichts wurde gespeichert; bitte sehen Sie es noch einmal an.',
  'Something needs correcting. Nothing was saved.': 'Etwas ist zu berichtigen. Nichts wurde gespeichert.',
  'Somebody at your school has this e-mail address already. Nothing was saved.':
    'Diese E-Mail-Adresse hat schon jemand an Ihrer Schule. Nichts wurde gespeichert.',
  'Somebody at your school has this student number already. Nothing was saved.':
    'Diese Matrikelnummer hat schon jemand an Ihrer Schule. Nichts wurde gespeichert.',
  'This is the last administrator of your school who can sign in. Nothing was changed; please make somebody else administrator first.':
    'Das ist die letzte Person der Administration Ihrer Schule, die sich anmelden kann. Nichts wurde geändert; bitte geben Sie die Rolle zuerst jemand anderem.',
  'This is your own account, and you are signed in. Please change your password on your account page instead.':
    'Das ist Ihr eigenes Konto, und Sie sind angemeldet. Bitte ändern Sie Ihr Passwort auf der Seite Ihres Kontos.',
  'This account is disabled. Please have an administrator of your school enable it first.':
    'Dieses Konto ist gesperrt. Bitte lassen Sie es zuerst von der Administration Ihrer Schule freigeben.',
  'This device is not signed in any more.': 'Dieses Gerät ist nicht mehr angemeldet.',
  'This is not your present password.': 'Das ist nicht Ihr jetziges Passwort.',
  'Your present password is another. Nothing was changed.':
    'Ihr jetziges Passwort ist ein anderes. Nichts wurde geändert.',
  'Your password was changed meanwhile. Nothing was saved; please sign in anew.':
    'Ihr Passwort wurde inzwischen geändert. Nichts wurde gespeichert; bitte melden Sie sich neu an.',
  'This is no e-mail address.': 'Das ist keine E-Mail-Adresse.',
  'Please choose at least one role.': 'Bitte wählen Sie mindestens eine Rolle.',
  'A student needs a discipline.': 'Studierende brauchen eine Berufsgruppe.',
  'This discipline is not known.': 'Diese Berufsgruppe ist nicht bekannt.',
  'Please fill this in.': 'Bitte füllen Sie das aus.',
  'At most {0} characters.': 'Höchstens {0} Zeichen.',
  'This has a line break or an invisible control character.':
    'Das enthält einen Zeilenumbruch oder ein unsichtbares Steuerzeichen.',
  'A quoted field begins in line {0} and never ends: a quote is missing.':
    'Ein Feld in Anführungszeichen beginnt in Zeile {0} und endet nie: Ein Anführungszeichen fehlt.',
  'There is text behind a closing quote: quotes inside a quoted field are doubled.':
    'Hinter einem schließenden Anführungszeichen steht Text: In einem Feld in Anführungszeichen werden sie verdoppelt.',
  'The student number belongs to {0}.': 'Die Matrikelnummer gehört zu {0}.',
  'The file is empty.': 'Die Datei ist leer.',
  'A file has at most {0} rows; please split it.': 'Eine Datei hat höchstens {0} Zeilen; bitte teilen Sie sie auf.',
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
  'The role "{0}" is not known. Known are: student, facilitator, coordinator, administrator.':
    'Die Rolle „{0}“ ist nicht bekannt. Bekannt sind: student, facilitator, coordinator, administrator.',
  'The file has faults. Nothing was saved; please correct it and try again.':
    'Die Datei hat Fehler. Gespeichert wurde nichts; bitte berichtigen Sie sie und versuchen Sie es noch einmal.',
  'With this file your school would have no administrator who can sign in. Nothing was saved; please leave one in.':
    'Mit dieser Datei hätte Ihre Schule keine Administration mehr, die sich anmelden kann. Gespeichert wurde nichts; bitte lassen Sie eine darin.',
};

export default sentences;
