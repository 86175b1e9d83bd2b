import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'A language tag such as en, de or pt-BR is expected here.':
    'Hier wird ein Sprachkürzel wie en, de oder pt-BR erwartet.',
  'Nothing can be sent to this topic.': 'An dieses Thema lässt sich nichts senden.',
  'The server could not read this message; nothing was saved.':
    'Der Server konnte diese Nachricht nicht lesen; gespeichert wurde nichts.',
  'Your browser tells too often where you are. Nothing that you wrote is concerned.':
    'Ihr Browser meldet zu oft, wo Sie gerade sind. Was Sie geschrieben haben, betrifft das nicht.',
  'You are not at this place now; nobody was told anything.':
    'Sie sind gerade nicht an dieser Stelle; niemandem wurde etwas mitgeteilt.',
  'There is no such live topic.': 'Dieses Live-Thema gibt es nicht.',
  'Please sign in first.': 'Bitte melden Sie sich zuerst an.',
  'The server lost its database just now and cannot tell whether this was saved. Please look, and try again if it was not.':
    'Der Server hat gerade seine Datenbank verloren und weiß nicht, ob dies gespeichert wurde. Bitte sehen Sie nach und versuchen Sie es noch einmal, wenn nicht.',
  'The server cannot reach its database just now. Nothing was saved; please try again.':
    'Der Server erreicht im Moment seine Datenbank nicht. Gespeichert wurde nichts; bitte versuchen Sie es noch einmal.',
  'Something went wrong on the server (reference {0}). Nothing was saved; please try again.':
    'Auf dem Server ist etwas schiefgegangen (Kennzeichen {0}). Gespeichert wurde nichts; bitte versuchen Sie es noch einmal.',
  'The data sent could not be read. Nothing was saved.':
    'Die gesendeten Daten ließen sich nicht lesen. Gespeichert wurde nichts.',
  'This value is missing or of the wrong kind.': 'Dieser Wert fehlt oder ist von falscher Art.',
  'The request could not be read. Reload the page and try again.':
    'Die Anfrage ließ sich nicht lesen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'There is nothing at this address.': 'Unter dieser Adresse ist nichts.',
  'This address does not take that kind of request.': 'Diese Adresse nimmt solche Anfragen nicht an.',
  'The server does not take or give this format here.': 'Dieses Format nimmt oder gibt der Server hier nicht.',
  'What was sent is larger than the server accepts.': 'Was gesendet wurde, ist größer, als der Server annimmt.',
  'The server could not do this.': 'Der Server konnte das nicht tun.',
  'You only see what this simulated student sees. Nothing was changed.':
    'Sie sehen nur, was diese simulierte Person sieht. Geändert wurde nichts.',
  'This request did not come from a Consilium page of this server. Nothing was changed.':
    'Diese Anfrage kam nicht von einer Consilium-Seite dieses Servers. Geändert wurde nichts.',
  'The file did not arrive as a whole: the connection broke, or it is much too large. Nothing was saved.':
    'Die Datei kam nicht vollständig an: Die Verbindung brach ab, oder sie ist viel zu groß. Gespeichert wurde nichts.',
  'The file is larger than the {0} KB that are read. Nothing was saved.':
    'Die Datei ist größer als die {0} KB, die gelesen werden. Gespeichert wurde nichts.',
  'The file has {0} bytes; at most {1} are read.': 'Die Datei hat {0} Byte; gelesen werden höchstens {1}.',
  'The file is UTF-16 text. Please save it as UTF-8.':
    'Die Datei ist Text in UTF-16. Bitte speichern Sie sie als UTF-8.',
  'The file has NUL characters, so it is UTF-16 or no text file. Please save it as UTF-8 text.':
    'Die Datei hat NUL-Zeichen, ist also UTF-16 oder keine Textdatei. Bitte speichern Sie sie als Text in UTF-8.',
  'This line is not UTF-8 text (byte 0x{0}). Please save the file as UTF-8; in a spreadsheet program choose "CSV UTF-8".':
    'Diese Zeile ist kein Text in UTF-8 (Byte 0x{0}). Bitte speichern Sie die Datei als UTF-8; in einer Tabellenkalkulation wählen Sie „CSV UTF-8“.',
  'Nothing was sent, so nothing was changed.': 'Es wurde nichts gesendet, also wurde nichts geändert.',
  // Places of faults
  file: 'Datei',
  'line {0}': 'Zeile {0}',
  'line {0}, {1}': 'Zeile {0}, {1}',
  'line {0}, column {1}': 'Zeile {0}, Spalte {1}',
};

export default sentences;
