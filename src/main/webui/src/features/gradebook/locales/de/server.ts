import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  "Fewer than three people of your school in this course's closed sessions consent to research. There is no file, since it could tell who they are.":
    'Weniger als drei Personen Ihrer Schule in den geschlossenen Sitzungen dieses Kurses willigen in die Forschung ein. Es gibt keine Datei, da sie verraten könnte, wer sie sind.',
  'A policy says what happens for each of late, absent, excused, make-up and grading. Nothing was changed.':
    'Eine Regel sagt für jedes von Verspätung, Fehlen, Entschuldigung, Nachholtest und Wertung, was gilt. Geändert wurde nichts.',
  'No student of your school has this iRAT in this session. Nothing was entered.':
    'Keine Person Ihrer Schule hat diesen iRAT in dieser Sitzung. Eingetragen wurde nichts.',
  'These points do not fit the test. Nothing was entered.':
    'Diese Punkte passen nicht zum Test. Eingetragen wurde nichts.',
  '0 to {0}.': '0 bis {0}.',
  // Places of faults
  points: 'Punkte',
};

export default sentences;
