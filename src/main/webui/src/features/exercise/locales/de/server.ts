import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'Exercises that are over stay with those who were in the team then.':
    'Aufgaben, die vorbei sind, bleiben bei denen, die damals im Team waren.',
  'In the running exercise the choice of {0} counts for all in it.':
    'In der laufenden Aufgabe zählt die Entscheidung von {0} für alle darin.',
  'In the running exercise the choice of {0} counts for all.':
    'In der laufenden Aufgabe zählt die Entscheidung von {0} für alle.',
  'The choice of {0} is kept, and counts for nobody.':
    'Die Entscheidung von {0} bleibt erhalten und zählt für niemanden.',
  'In the running exercise the new team has no choice yet and makes its own.':
    'In der laufenden Aufgabe hat das neue Team noch keine Entscheidung und trifft eine eigene.',
  'The choices have been revealed, so yours can no longer be changed. What your team committed before counts.':
    'Die Entscheidungen sind aufgedeckt, Ihre lässt sich nicht mehr ändern. Es zählt, worauf sich Ihr Team vorher festgelegt hat.',
  'This commit was sent before with another content. The first one was kept.':
    'Diese Festlegung wurde schon einmal mit anderem Inhalt gesendet. Die erste gilt.',
  'A teammate has just committed for your team, so yours was not stored. Read it, and commit again if you still want to change it.':
    'Jemand hat gerade für Ihr Team festgelegt, deshalb wurde Ihre Entscheidung nicht gespeichert. Lesen Sie die andere und legen Sie noch einmal fest, wenn Sie sie ändern möchten.',
  'Please give a short reason of 1 to 500 characters. Nothing was stored.':
    'Bitte nennen Sie einen kurzen Grund mit 1 bis 500 Zeichen. Gespeichert wurde nichts.',
  'This is none of the options. Nothing was stored.': 'Das ist keine der Optionen. Gespeichert wurde nichts.',
  'No question has been prepared for this phase.': 'Für diese Phase ist keine Frage vorbereitet.',
  'From {0} to {1} options are needed.': 'Es braucht {0} bis {1} Optionen.',
  'This option is empty.': 'Diese Option ist leer.',
  'An option has 0 to {0} points.': 'Eine Option hat 0 bis {0} Punkte.',
  'This is missing.': 'Das fehlt.',
  'This is empty.': 'Das ist leer.',
  'At most {0} characters.': 'Höchstens {0} Zeichen.',
  'This has a character that cannot be seen; please type it again.':
    'Darin ist ein unsichtbares Zeichen; bitte geben Sie es neu ein.',
  'The exercise "{0}" has no question yet.': 'Die Aufgabe „{0}“ hat noch keine Frage.',
  'The exercise has faults, so nothing was saved.': 'Die Aufgabe hat Fehler; gespeichert wurde nichts.',
  // Places of faults
  question: 'Frage',
  options: 'Optionen',
  'options[{0}].text': 'Option, Text',
  'options[{0}].points': 'Option, Punkte',
  'options[{0}].rationale': 'Option, Begründung',
};

export default sentences;
