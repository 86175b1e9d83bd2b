import card from './en/card';
import exported from './en/export';
import history from './en/history';
import participation from './en/participation';
import spotlight from './en/spotlight';
import student from './en/student';
import templates from './en/templates';
import tools from './en/tools';
import wall from './en/wall';

const caseboard = {
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
    list: 'List',
    team: 'Team',
    operations: 'Changes',
    changed: 'Last change',
    never: 'Nothing yet',
    board: 'Board',
    open: 'Open',
    openNamed: 'Open the board of {{team}}',
    titleOf: 'Board of {{team}}',
    merged: '{{team}}, merged',
    empty: 'The boards of the teams will be listed here once they open the case.',
  },
} as const;

export default caseboard;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    caseboard: typeof caseboard;
  }
}
