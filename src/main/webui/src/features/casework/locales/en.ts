import paper from './en/paper';
import student from './en/student';
import cases from './en/cases';

const casework = {
  paper,
  student,
  cases,
  staff: {
    stages: 'Case',
    stage: 'Stage {{number}}: {{title}}',
    disclosedAt: 'Disclosed at {{time}}',
    disclose: 'Disclose stage {{number}}',
    ask: 'Disclose “{{title}}” to all teams?',
    askDetail: 'Every team sees it at once, each discipline its own parts. It cannot be taken back.',
    forAll: 'For all',
    allDisclosed: 'All stages are disclosed',
    lens: 'Who holds what',
    lensLead: 'Parts that only one discipline sees. A team solves the case only when they are told to the others.',
    lensEmpty: 'When a stage with parts for one discipline is disclosed, you see here who holds them in each team.',
    team: 'Team',
    parts_one: '{{count}} part',
    parts_other: '{{count}} parts',
    nobody: 'Nobody',
    standsIn: '{{name}} stands in',
    partsOfTeam: 'Parts for one discipline',
  },
} as const;

export default casework;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    casework: typeof casework;
  }
}
