import type { Texts } from '@/shared/i18n/texts';
import cases from './de/cases';
import student from './de/student';
import paper from './de/paper';
import type en from './en';

const casework: Texts<typeof en> = {
  paper,
  student,
  cases,
  staff: {
    stages: 'Fall',
    stage: 'Abschnitt {{number}}: {{title}}',
    disclosedAt: 'Geöffnet um {{time}}',
    disclose: 'Abschnitt {{number}} öffnen',
    ask: '„{{title}}“ für alle Teams öffnen?',
    askDetail: 'Alle Teams sehen ihn sofort, jede Berufsgruppe ihre eigenen Teile. Das lässt sich nicht zurücknehmen.',
    forAll: 'Für alle',
    allDisclosed: 'Alle Abschnitte sind geöffnet',
    lens: 'Wer was hat',
    lensLead: 'Teile, die nur eine Berufsgruppe sieht. Ein Team löst den Fall nur, wenn die anderen davon erfahren.',
    lensEmpty:
      'Sobald ein Abschnitt mit Teilen für eine Berufsgruppe geöffnet ist, sehen Sie hier, wer sie in jedem Team hat.',
    team: 'Team',
    parts_one: '{{count}} Teil',
    parts_other: '{{count}} Teile',
    nobody: 'Niemand',
    standsIn: '{{name}} vertritt',
    partsOfTeam: 'Teile für eine Berufsgruppe',
  },
};

export default casework;
