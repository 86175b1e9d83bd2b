const paper = {
  seat: 'Seat {{seat}}',
  name: 'Name: ____________________',
  studentNumber: 'Student number: ____________________',
  staffOnly: 'For staff alone',
  iratHow: 'Alone, without help. Circle one letter for each question; cross out what you change.',
  tratHow:
    'Agree on an option and write 1 in its box, then look up the number at its end in the finder. Wrong? Agree again and write 2, then 3. A right answer gives 4, 2 or 1 points at the first, second or third attempt; the last option left gives none.',
  finder: 'Finder',
  finderHow:
    'Keep this page face down. Look up one number only: that of the option that you have just marked. The numbers follow no order.',
  rightWord: 'right',
  wrongWord: 'wrong',
  keyOf: 'Key: {{title}}',
  keyQuestion: 'Question',
  keyBest: 'Best answer',
  keyWhy: 'Reason',
  notBegun: 'This test has not begun',
  notBegunDetail: 'Move the session on to this test, then end it or pause the session. Then its sheets can be entered.',
  open: 'Students can still work on this test',
  openDetail: 'Pause the session or end the test; then the sheets can be entered. What is stored is shown here.',
  question: 'Question {{number}}',
  attempt: 'Attempt {{number}}',
  card: 'Card of {{name}}',
  cardHow:
    'Type the letters in the order of attempts; after the right one it goes on by itself. Enter goes to the next question. Lines copied from a spreadsheet, one for each question, can be pasted into a cell.',
  answers: 'Answers of {{name}}',
  answersHow:
    'Type one letter for each question; it goes on by itself. Enter goes to the next student. Rows copied from a spreadsheet can be pasted into a cell; a hyphen stands for no answer.',
  solved: '✓ solved',
  points: '{{points}} of {{maximum}} points stored',
  stored: '{{name}} is stored',
  store: 'Store and go on',
  correct: 'Correct what is stored',
  storeCorrection: 'Store the correction',
  pasteKept: 'Some pasted letters were left out',
  pasteKeptDetail:
    'Something else is stored there already and stays: {{places}}. Correct it with a reason if the paper is right.',
  noneOfMine: 'Nobody of your school is in this team',
  noneOfMineDetail: "A student's answers are entered by staff of the student's own school.",
  others: 'Entered by their own school: {{names}}',
} as const;

export default paper;
