import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/paper';

const paper: Texts<typeof en> = {
  seat: 'Platz {{seat}}',
  name: 'Name: ____________________',
  studentNumber: 'Matrikelnummer: ____________________',
  staffOnly: 'Nur für Lehrende',
  iratHow: 'Allein, ohne Hilfe. Kreisen Sie zu jeder Frage einen Buchstaben ein; streichen Sie durch, was Sie ändern.',
  tratHow:
    'Einigen Sie sich auf eine Option und schreiben Sie 1 in ihr Kästchen; schlagen Sie dann die Zahl an ihrem Ende auf dem Nachschlageblatt nach. Falsch? Einigen Sie sich neu und schreiben Sie 2, dann 3. Die richtige Antwort gibt beim ersten, zweiten oder dritten Versuch 4, 2 oder 1 Punkte; die letzte übrige Option gibt keine.',
  finder: 'Nachschlageblatt',
  finderHow:
    'Lassen Sie dieses Blatt mit der Schrift nach unten liegen. Schlagen Sie nur eine Zahl nach: die der Option, die Sie gerade markiert haben. Die Zahlen folgen keiner Ordnung.',
  rightWord: 'richtig',
  wrongWord: 'falsch',
  keyOf: 'Lösung: {{title}}',
  keyQuestion: 'Frage',
  keyBest: 'Beste Antwort',
  keyWhy: 'Begründung',
  notBegun: 'Dieser Test hat nicht begonnen',
  notBegunDetail:
    'Führen Sie die Sitzung bis zu diesem Test, beenden Sie ihn oder halten Sie die Sitzung an. Dann lassen sich seine Bögen eintragen.',
  open: 'Die Studierenden können diesen Test noch selbst bearbeiten',
  openDetail:
    'Halten Sie die Sitzung an oder beenden Sie den Test; dann lassen sich die Bögen eintragen. Was gespeichert ist, steht hier.',
  question: 'Frage {{number}}',
  attempt: 'Versuch {{number}}',
  card: 'Karte von {{name}}',
  cardHow:
    'Tippen Sie die Buchstaben in der Reihenfolge der Versuche; nach dem richtigen geht es von selbst weiter. Die Eingabetaste führt zur nächsten Frage. Zeilen aus einer Tabelle, eine je Frage, lassen sich in eine Zelle einfügen.',
  answers: 'Antworten von {{name}}',
  answersHow:
    'Tippen Sie zu jeder Frage einen Buchstaben; es geht von selbst weiter. Die Eingabetaste führt zur nächsten Person. Zeilen aus einer Tabelle lassen sich in eine Zelle einfügen; ein Bindestrich steht für keine Antwort.',
  solved: '✓ gelöst',
  points: '{{points}} von {{maximum}} Punkten gespeichert',
  stored: '{{name}} ist gespeichert',
  store: 'Speichern und weiter',
  correct: 'Gespeichertes berichtigen',
  storeCorrection: 'Berichtigung speichern',
  pasteKept: 'Einige eingefügte Buchstaben wurden ausgelassen',
  pasteKeptDetail:
    'Dort ist schon etwas anderes gespeichert, und das bleibt: {{places}}. Berichtigen Sie es mit einem Grund, wenn das Papier recht hat.',
  noneOfMine: 'Niemand Ihrer Schule ist in diesem Team',
  noneOfMineDetail: 'Antworten einzelner Studierender tragen Lehrende der eigenen Schule ein.',
  others: 'Trägt die eigene Schule ein: {{names}}',
};

export default paper;
