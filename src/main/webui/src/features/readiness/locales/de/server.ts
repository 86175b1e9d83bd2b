import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'You still have time in your own test. Hand it in first; then you join your team.':
    'Sie haben noch Zeit in Ihrem eigenen Test. Geben Sie ihn zuerst ab; dann kommen Sie zu Ihrem Team.',
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
  'Your team has scratched this option already. Nothing was changed.':
    'Ihr Team hat diese Option schon gerubbelt. Geändert wurde nichts.',
};

export default sentences;
