/** Words of the one board on every screen. */
const spotlight = {
  put: 'Show on every screen',
  takeOff: 'Take it off every screen',
  isPut: 'The board is on every screen',
  isOff: 'The board is off every screen',
  badge: 'On every screen',
  of: 'The board of {{team}} is on every screen',
  mine: 'Your board is on every screen',
  mineDetail: 'The others see it live, without names.',
  look: 'Look at it',
  lookMine: 'See what they see',
  ended: 'No board is on every screen any more',
  endedDetail: 'You can close this window and go on where you were.',
  nothing: 'Nothing is on this board yet.',
  anonymous: 'Live, to be read. Who wrote is shown by discipline, without names.',
  withheld: 'Left out here: what the case gave to one discipline alone.',
  stale: 'The connection is lost. This is the board as it was last told.',
  awaited: 'The connection is lost. The board will be here when it is back.',
  byDiscipline: '{{discipline}}: “{{text}}”',
} as const;

export default spotlight;
