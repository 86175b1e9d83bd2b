const session = {
  today: {
    title: 'Today',
    greeting: 'Hello {{name}}',
    empty: 'No session runs or comes next',
    emptyDetail: 'When one of your courses has a session, it will be here. With a code you can join at once.',
    also: 'Also today',
    running: 'Running now',
    prepared: 'Comes next',
    inPhase: 'Now: {{phase}}',
    paused: 'Paused',
    checkedIn: 'You are checked in',
    goOn: 'Go on',
    checkIn: 'Check in',
    open: 'Open',
    cockpit: 'Open the cockpit',
    prepare: 'Open the preparation',
    team: 'Your team: {{team}}',
    past: 'Past sessions',
    pastEmpty: 'Sessions that are over will be listed here, with your results.',
    closedOn: 'Closed on {{when}}',
    results: 'My results',
    lookBack: 'Look back',
  },
  join: {
    title: 'Join a session',
    lead: 'The code is on the screen in the hall.',
    code: 'Session code',
    hint: 'Six letters and digits. Capitals, spaces and hyphens do not matter.',
    join: 'Join',
    missing: 'Type the code first.',
    unknown: 'No session of yours has this code. Look at the screen again and type it once more.',
    toToday: 'Go to Today',
  },
  frame: {
    toToday: 'Leave to Today',
    phaseOf: '{{position}} of {{count}}',
    notBegun: 'Not begun yet',
    closed: 'Closed',
    team: '{{team}}: {{here}} of {{all}} here. Show team and agenda',
    lookingBack: 'You are looking back. The session is now at: {{phase}}.',
    toNow: 'Back to now',
  },
  about: {
    title: 'Team and agenda',
  },
  agenda: {
    title: 'Agenda',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    lookBack: 'Look back at {{phase}}',
  },
  member: {
    you: 'you',
    here: 'Here',
    pageClosed: 'Here, page closed',
    away: 'Not here yet',
  },
  announce: {
    phase_one: '{{phase}} has begun. {{count}} minute.',
    phase_other: '{{phase}} has begun. {{count}} minutes.',
    paused: 'Paused. Everything you entered is kept.',
    closed: 'The session is closed.',
  },
  notice: {
    pausedTitle: 'Paused',
    paused: 'The clock stands still and everything you entered is kept. It goes on when your facilitator resumes.',
    overTitle: 'Time is up',
    over: 'Everything stored by then counts. Your facilitator goes on in a moment.',
    lateTitle: 'You are not checked in yet',
    late: 'Type the code from the screen, so that your team and your facilitator know that you are here.',
    refusedTitle: 'This session cannot be shown',
  },
  checkIn: {
    title: 'Check in',
    lead: 'Type the code that is on the screen.',
    doneTitle: 'You are in',
    done: 'Find the table of {{team}}. The session goes on when everybody has settled.',
    seats: 'At your table',
    here: '{{here}} of {{all}} here',
  },
  waiting: {
    title: 'Not begun yet',
    lead: 'Stay on this page: it goes on by itself when your facilitator starts.',
    agenda: 'What will happen',
  },
  phase: {
    elsewhereTitle: 'Follow your facilitator',
    elsewhere: 'There is nothing to do on this page in this phase.',
  },
  closed: {
    title: 'This session is over',
    lead: 'Thank you. Everything you and your team stored is kept.',
    results: 'My results',
    lookBack: 'Look back',
  },
} as const;

export default session;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    session: typeof session;
  }
}
