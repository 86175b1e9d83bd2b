const institution = {
  title: 'Sign in',
  statement: ['Several professions.', 'One patient.', 'One decision.'],
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  haveCode: 'I have a sign-in code',
  havePassword: 'I have a password already',
  code: {
    title: 'First time here',
    label: 'Sign-in code',
    hint: 'From the slip your coordinator gave you.',
    password: 'Choose a password',
    passwordHint: 'At least 10 characters; a sentence is easy to remember.',
    signIn: 'Save password and sign in',
  },
  refused: 'That did not fit',
  slowed: 'Too many tries',
  waitSeconds_one: 'Wait {{count}} second',
  waitSeconds_other: 'Wait {{count}} seconds',
  figure: {
    caption: 'Each profession sees a part first. The decision needs all of them.',
    alt: 'Six professions round one patient, each with the source it sees first: nursing the fluid chart, pharmacy the dispensing record, medicine the echocardiogram, physiotherapy the walking test, social work the home visit, occupational therapy the kitchen assessment.',
    NUR: 'fluid chart',
    PHA: 'dispensing record',
    MED: 'echocardiogram',
    PHY: 'walking test',
    SOC: 'home visit',
    OCC: 'kitchen assessment',
  },
  demo: {
    title: 'Step into the demo',
    lead: 'Invented people, invented schools. One press signs you in.',
    staff: 'Who conducts and prepares',
    students: 'Students',
    who: '{{what}}, {{school}}',
    all: 'Show all {{count}} people',
  },
} as const;

export default institution;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    institution: typeof institution;
  }
}
