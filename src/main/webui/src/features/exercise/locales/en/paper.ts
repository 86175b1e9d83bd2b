const paper = {
  how: 'Decide together. Mark one letter, and write why, so that another team could follow you.',
  choice: 'Choice',
  reason: 'Our reason',
  staffOnly: 'For staff alone',
  keyOf: 'Key: {{title}}',
  notBegun: 'This exercise has not begun',
  notBegunDetail:
    'Move the session on to this exercise, then end it or pause the session. Then its pages can be entered.',
  open: 'Teams can still commit themselves',
  openDetail: 'Pause the session, reveal, or end the exercise; then the pages can be entered.',
  live: 'The team committed this itself.',
  stored: '{{name}} is stored',
  store: 'Store and go on',
  correct: 'Correct what is stored',
  storeCorrection: 'Store the correction',
  takeBack: 'Take the entry back',
} as const;

export default paper;
