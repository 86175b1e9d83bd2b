import type { Texts } from '@/shared/i18n/texts';
import card from './de/card';
import exported from './de/export';
import history from './de/history';
import participation from './de/participation';
import spotlight from './de/spotlight';
import student from './de/student';
import templates from './de/templates';
import tools from './de/tools';
import wall from './de/wall';
import type en from './en';

const caseboard: Texts<typeof en> = {
  card,
  student,
  templates,
  history,
  export: exported,
  spotlight,
  tools,
  participation,
  wall,
  staff: {
    title: 'Boards',
    wall: 'Live',
    list: 'Liste',
    team: 'Team',
    operations: 'Änderungen',
    changed: 'Letzte Änderung',
    never: 'Noch nichts',
    board: 'Board',
    open: 'Öffnen',
    openNamed: 'Board von {{team}} öffnen',
    titleOf: 'Board von {{team}}',
    merged: '{{team}}, zusammengelegt',
    empty: 'Hier werden die Boards der Teams stehen, sobald sie den Fall öffnen.',
  },
};

export default caseboard;
