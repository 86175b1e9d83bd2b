import type { PhaseViews } from '@/features/session';

const phases: PhaseViews = {
  IRAT: {
    preparation: () => import('./preparation/PrepareRat'),
    student: () => import('./irat/Irat'),
    cockpit: () => import('./staff/IratCockpit'),
    attention: () => import('./staff/IratAttention'),
    team: () => import('./staff/IratTeam'),
    projector: () => import('./staff/IratWall'),
    print: () => import('./paper/PrintIrat'),
    printKey: () => import('./paper/PrintKey'),
    paper: () => import('./paper/EnterTest'),
  },
  TRAT: {
    preparation: () => import('./preparation/PrepareRat'),
    student: () => import('./trat/Trat'),
    cockpit: () => import('./staff/TratCockpit'),
    attention: () => import('./staff/TratAttention'),
    team: () => import('./staff/TratTeamCard'),
    projector: () => import('./staff/TratWall'),
    print: () => import('./paper/PrintTrat'),
    printKey: () => import('./paper/PrintKey'),
    paper: () => import('./paper/EnterTest'),
  },
};

export default phases;
