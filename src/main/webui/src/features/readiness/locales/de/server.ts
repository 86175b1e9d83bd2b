import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'You still have time in your own test. Hand it in first; then you join your team.':
    'Sie haben noch Zeit in Ihrem eigenen Test. Geben Sie ihn zuerst ab; dann kommen Sie zu Ihrem Team.',
  'An iRAT is over: whoever comes now has none of it, and staff of the own school can enter a make-up in the gradebook.':
    'Ein iRAT ist vorbei: Wer jetzt kommt, hat ihn nicht; die eigene Schule kann im Notenbuch einen Nachholtest eintragen.',
  'Answers and points of an iRAT stay with the person who gave them.':
    'Antworten und Punkte des iRAT bleiben bei der Person, die sie gegeben hat.',
  'A tRAT is over: it is left out for whoever was in no team then.':
    'Ein tRAT ist vorbei: Er zählt nicht für Personen, die damals in keinem Team waren.',
  '{0} keeps the points of a tRAT that is over, and so do all who were in it then.':
    '{0} behält die Punkte eines tRAT, der vorbei ist, und ebenso alle, die damals darin waren.',
  'A tRAT is running: the card of {0} counts for all from now on.':
    'Ein tRAT läuft: Von jetzt an zählt für alle die Karte von {0}.',
  'The card of {0} stops here: its scratches are kept, and count for nobody.':
    'Die Karte von {0} endet hier: Was gerubbelt ist, bleibt und zählt für niemanden.',
  'What a card has uncovered cannot be forgotten: whoever joins may tell it.':
    'Was eine Karte gezeigt hat, lässt sich nicht vergessen: Wer hinzukommt, kann es weitersagen.',
  'A tRAT is running: the card of {0} counts from now on, with every scratch on it.':
    'Ein tRAT läuft: Von jetzt an zählt die Karte von {0}, mit allem, was darauf gerubbelt ist.',
  'On the card of {0} every scratch stays; pending leanings of who leaves are withdrawn.':
    'Auf der Karte von {0} bleibt alles Gerubbelte; offene Tendenzen der Person, die geht, entfallen.',
  'A tRAT is running: the card of {0} counts in full for whoever joins before its end.':
    'Ein tRAT läuft: Die Karte von {0} zählt ganz für alle, die vor seinem Ende hinzukommen.',
  'A tRAT is running: a new team would begin an empty card and know what the old one has uncovered. Nothing was changed; split the team when the tRAT is over.':
    'Ein tRAT läuft: Ein neues Team bekäme eine leere Karte und wüsste, was die alte gezeigt hat. Geändert wurde nichts; teilen Sie das Team, wenn der tRAT vorbei ist.',
  'No questions are chosen yet. Please choose them from the question bank.':
    'Noch sind keine Fragen gewählt. Bitte wählen Sie sie aus der Fragensammlung.',
  'A test has 1 to {0} questions.': 'Ein Test hat 1 bis {0} Fragen.',
  'Each question is chosen once.': 'Jede Frage wird einmal gewählt.',
  'A question is not in the bank of this course.': 'Eine Frage ist nicht in der Sammlung dieses Kurses.',
  'These questions cannot be taken. Nothing was changed.':
    'Diese Fragen lassen sich nicht nehmen. Geändert wurde nichts.',
  'Answers and reasons are told when all teams have finished this test.':
    'Antworten und Begründungen gibt es, wenn alle Teams mit diesem Test fertig sind.',
  'No questions are chosen, and no iRAT with questions comes before. Please choose questions, or give them to the iRAT before this phase.':
    'Es sind keine Fragen gewählt, und kein iRAT mit Fragen geht voraus. Bitte wählen Sie Fragen, oder geben Sie sie dem iRAT vor dieser Phase.',
  'This question is not part of this test. Nothing was stored.':
    'Diese Frage gehört nicht zu diesem Test. Gespeichert wurde nichts.',
  "This option is not one of this question's. Nothing was stored.":
    'Diese Option gehört nicht zu dieser Frage. Gespeichert wurde nichts.',
  'This phase is no iRAT and no tRAT.': 'Diese Phase ist kein iRAT und kein tRAT.',
  'This test has not begun yet. It opens by itself when it does.':
    'Dieser Test hat noch nicht begonnen. Er öffnet sich von selbst, wenn es so weit ist.',
  'You have handed in this test. Your answers up to then are kept; this was not stored.':
    'Sie haben diesen Test abgegeben. Ihre Antworten bis dahin bleiben; dies wurde nicht gespeichert.',
  'This was sent under the mark of something else. Nothing was stored; please try again.':
    'Dies wurde unter dem Kennzeichen von etwas anderem gesendet. Gespeichert wurde nichts; bitte versuchen Sie es noch einmal.',
  'Somebody of your team was a moment faster with this attempt, so yours did not count. Please look at the card together and go on.':
    'Jemand aus Ihrem Team war bei diesem Versuch einen Moment schneller, deshalb zählte Ihrer nicht. Bitte sehen Sie gemeinsam auf die Karte und machen Sie weiter.',
  'Your team has found the right answer to this question already. Nothing was changed.':
    'Ihr Team hat die richtige Antwort auf diese Frage schon gefunden. Geändert wurde nichts.',
  'No questions are chosen for this test yet, so there is nothing to print.':
    'Für diesen Test sind noch keine Fragen gewählt, es gibt also nichts zu drucken.',
  'This test has not begun, so there is nothing to enter into. Move the session on to it, then end it or pause, and enter the sheets. Nothing was stored.':
    'Dieser Test hat nicht begonnen, es gibt also nichts, wohin eingetragen werden könnte. Führen Sie die Sitzung bis zu ihm, beenden Sie ihn oder halten Sie an, und tragen Sie die Bögen dann ein. Gespeichert wurde nichts.',
  'The students can still work on this test themselves. Pause the session or end the test, then enter the sheets. Nothing was stored.':
    'Die Studierenden können diesen Test noch selbst bearbeiten. Halten Sie die Sitzung an oder beenden Sie den Test, und tragen Sie die Bögen dann ein. Gespeichert wurde nichts.',
  'Nobody of this session has such a sheet. Nothing was stored.':
    'Niemand in dieser Sitzung hat einen solchen Bogen. Gespeichert wurde nichts.',
  "A student's answers are entered by staff of the student's own school. Nothing was stored; please hand the sheet to them.":
    'Antworten einzelner Studierender tragen Lehrende der eigenen Schule ein. Gespeichert wurde nichts; bitte geben Sie den Bogen dorthin.',
  'The questions are not those of this page any more: the sheets must have the mark {0}. Nothing was stored.':
    'Die Fragen sind nicht mehr die dieser Seite: Die Bögen müssen das Kennzeichen {0} haben. Gespeichert wurde nichts.',
  'What is stored already says something else than the sheet, at question: {0}. Nothing was changed. Look at both; to change what is stored, correct it with a reason.':
    'Gespeichert ist schon etwas anderes, als auf dem Bogen steht, bei Frage: {0}. Geändert wurde nichts. Sehen Sie beides an; um Gespeichertes zu ändern, berichtigen Sie es mit einem Grund.',
  'Somebody else has stored something on this sheet a moment ago, so your correction was not stored. Look at the sheet as it stands, and correct it again if needed.':
    'Jemand anderes hat auf diesem Bogen gerade etwas gespeichert, deshalb wurde Ihre Berichtigung nicht gespeichert. Sehen Sie den Bogen an, wie er steht, und berichtigen Sie ihn nötigenfalls noch einmal.',
  'Please give a reason of 1 to 500 characters for the correction. Nothing was stored.':
    'Bitte geben Sie für die Berichtigung einen Grund von 1 bis 500 Zeichen an. Gespeichert wurde nichts.',
  'The sheet has faults, so nothing was stored.': 'Der Bogen hat Fehler, deshalb wurde nichts gespeichert.',
  'The test has {0} questions; each has a place here.': 'Der Test hat {0} Fragen; jede hat hier ihren Platz.',
  'The letters are A to {0}.': 'Die Buchstaben sind A bis {0}.',
  'A student has one answer to a question.': 'Zu einer Frage gibt es eine Antwort.',
  'Nothing can come after the right answer.': 'Nach der richtigen Antwort kann nichts mehr kommen.',
  'No letter comes twice.': 'Kein Buchstabe kommt zweimal.',
  'question {0}': 'Frage {0}',
  'This scratch was stored, and a facilitator has corrected the card since. Please look at the card together and go on.':
    'Dieses Rubbeln wurde gespeichert, und die Moderation hat die Karte seither berichtigt. Bitte sehen Sie gemeinsam auf die Karte und machen Sie weiter.',
  'Your team has scratched this option already. Nothing was changed.':
    'Ihr Team hat diese Option schon gerubbelt. Geändert wurde nichts.',
};

export default sentences;
