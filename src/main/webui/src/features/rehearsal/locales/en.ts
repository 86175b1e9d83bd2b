const rehearsal = {
  title: 'Rehearse',
  lead: 'Conduct the session once with a simulated class: it comes, answers, scratches, writes on its boards, commits and rates as a class does, and follows your steps.',
  apart:
    'A rehearsal is a copy. Your real session, its students, results and lists stay as they are, and everything of the rehearsal goes with one step.',
  missing_one: '{{count}} thing is missing before this session can be rehearsed',
  missing_other: '{{count}} things are missing before this session can be rehearsed',
  prepare: 'See the preparation',
  begun: 'This session has begun, so it cannot be rehearsed any more.',
  what: {
    title: 'What is simulated, and what is not',
    class:
      'One invented student sits at every real student’s seat, of the same school and discipline: comes, also late or not at all, answers, leans, scratches, writes cards, commits with a reason, rates teammates. They write English.',
    hall: 'Nobody asks you a question, argues, or loses the network: that only a hall does.',
    steps:
      'Every step is yours, in the real cockpit. The clock runs as on the day and only the class is quicker, so go on as soon as you have seen enough.',
  },
  size: '{{students}} simulated students in {{teams}} teams.',
  speed: 'How quick is the class?',
  speeds: {
    x1: 'As a real class',
    x5: 'Five times as quick',
    x10: 'Ten times as quick: a phase of 15 minutes takes 90 seconds',
    x20: 'Twenty times as quick: 45 seconds',
  },
  late: 'Come late, of 100',
  absent: 'Do not come, of 100',
  begin: 'Make the rehearsal',
  ready: 'The rehearsal is ready. Open its cockpit, start, and go on from phase to phase as in the hall.',
  state: {
    PREPARED: 'The simulated class waits for your start',
    RUNNING: 'The rehearsal is running',
    CLOSED: 'The rehearsal is over',
  },
  class: '{{late}} of 100 come late and {{absent}} of 100 do not come.',
  cockpit: 'Open the cockpit of the rehearsal',
  projector: 'Open its projector',
  until: 'If you do not remove it, it goes by itself on {{when}}.',
  steered: 'The class goes at the new speed from now on',
  results: 'See its results',
  eyes: {
    title: 'See what a student sees',
    lead: 'The student’s own screen at this moment, in a tab of its own. You only look; nothing is changed there. This is possible because these students are simulated: a real student’s screen is nobody else’s.',
    team: 'Team',
    student: 'Student',
    open: 'Open the student’s screen',
  },
  remove: 'Remove the rehearsal',
  removeAsked: 'Remove the rehearsal?',
  removeDetail:
    'The copy of the session, its simulated students and everything they did are deleted for good. Your real session stays as it is.',
  removed: 'The rehearsal is removed; nothing of it is left',
} as const;

export default rehearsal;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    rehearsal: typeof rehearsal;
  }
}
