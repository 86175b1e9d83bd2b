/** Words of conducting together: who conducts, handing over, everything paused, names hidden. */
const lead = {
  you: 'You conduct',
  other: '{{name}} conducts',
  colleague: 'A colleague',
  nobody: 'Nobody conducts yet',
  nobodyDetail: 'Whoever takes the next step conducts from then on.',
  assist:
    'You assist: mark who is here, help teams, look at everything. The steps of the session are taken by {{name}}.',
  takeOver: {
    button: 'Take over',
    title: 'Take over from {{name}}?',
    detail:
      'From now on you take the steps of the session, and {{name}} assists. It happens at once, also when the other device is gone. The session goes on as it is.',
  },
  handOver: {
    button: 'Hand over',
    title: 'Hand over to whom?',
    detail: 'You conduct until your colleague accepts.',
    person: '{{name}}, {{school}}',
    nobody: 'The course has no other facilitator or coordinator.',
    offer: 'Offer',
    offered: 'Offered to {{name}}',
    withdraw: 'Take back',
  },
  offer: {
    title: '{{name}} offers you to conduct',
    accept: 'Conduct',
    decline: 'Decline',
  },
  lost: {
    title: '{{name}} conducts now',
    detail: 'The conducting has passed from you. Everything you did is kept; you assist from now on.',
    seen: 'Understood',
  },
  pause: {
    write: 'Pause with a message…',
    title: 'Stop everything',
    detail: 'All clocks stop, and nothing is taken until you resume. What people are writing stays on their devices.',
    message: 'Message on every screen',
    hint: 'One line, for example why, and when it goes on.',
    stop: 'Stop everything',
    stoppedDetail: 'All clocks stand still and nothing is taken. Resuming gives all time back.',
  },
  paused: {
    title: 'Paused',
    detail: 'The clocks stand still. What you entered is kept on this device and on the server, and you lose no time.',
    wall: 'The clocks stand still, and nobody loses any time.',
  },
  own: {
    people_one: '{{count}} person still works on a test of their own',
    people_other: '{{count}} people still work on a test of their own',
    detail: 'The session goes on meanwhile; they join their team when they are done.',
    mine: 'Of your school: {{names}}.',
    close: 'Their tests end when you close the session.',
  },
  names: {
    hide: 'Hide names',
    show: 'Show names',
    hidden: 'Names are hidden on this screen',
    hiddenDetail: 'For as long as you leave it so, in this session and on this device.',
  },
  onlyConductor: '{{name}} conducts and can do this. Take over in the steps of the session if you are to.',
} as const;

export default lead;
