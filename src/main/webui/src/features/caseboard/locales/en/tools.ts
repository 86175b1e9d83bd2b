/** Words of what staff do to a board. */
const tools = {
  label: 'What you can do to this board',
  freeze: 'Freeze the board',
  reopen: 'Reopen the board',
  frozen: 'Board frozen',
  reopened: 'Board reopened',
  pin: 'Pin a note',
  change: 'Change the note',
  unpin: 'Take the note away',
  pinned: 'Note pinned',
  unpinned: 'Note taken away',
  note: 'Note',
  noteHint: 'Stands above the lanes, for everybody on the team to read, until it is taken away.',
  put: 'Pin it',
  cancel: 'Cancel',
} as const;

export default tools;
