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
  'This exercise has not begun, so there is nothing to enter into. Move the session on to it, then end it or pause, and enter the pages. Nothing was stored.':
    'Diese Aufgabe hat nicht begonnen, es gibt also nichts, wohin eingetragen werden könnte. Führen Sie die Sitzung bis zu ihr, beenden Sie sie oder halten Sie an, und tragen Sie die Seiten dann ein. Gespeichert wurde nichts.',
  'The teams can still commit themselves. Pause the session, reveal, or end the exercise, then enter the pages. Nothing was stored.':
    'Die Teams können sich noch selbst festlegen. Halten Sie die Sitzung an, decken Sie auf oder beenden Sie die Aufgabe, und tragen Sie die Seiten dann ein. Gespeichert wurde nichts.',
  'No team of this session has such a page. Nothing was stored.':
    'Kein Team dieser Sitzung hat eine solche Seite. Gespeichert wurde nichts.',
  'Please say in 1 to 500 characters why this is corrected. Nothing was stored.':
    'Bitte sagen Sie in 1 bis 500 Zeichen, warum dies berichtigt wird. Gespeichert wurde nichts.',
  'Something else is stored for this team already. Nothing was changed. Look at both; to change what is stored, correct it with a reason.':
    'Für dieses Team ist schon etwas anderes gespeichert. Geändert wurde nichts. Sehen Sie beides an; um Gespeichertes zu ändern, berichtigen Sie es mit einem Grund.',
  'Somebody else has stored something for this team a moment ago, so yours was not stored. Look at it as it stands, and correct it if needed.':
    'Jemand anderes hat für dieses Team gerade etwas gespeichert, deshalb wurde Ihres nicht gespeichert. Sehen Sie es an, wie es steht, und berichtigen Sie es nötigenfalls.',
  'Nothing is stored for this team. Nothing was changed.':
    'Für dieses Team ist nichts gespeichert. Geändert wurde nichts.',
  'The team has committed this itself, so it is not taken back; correct it instead. Nothing was changed.':
    'Darauf hat sich das Team selbst festgelegt, deshalb wird es nicht zurückgenommen; berichtigen Sie es stattdessen. Geändert wurde nichts.',
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
