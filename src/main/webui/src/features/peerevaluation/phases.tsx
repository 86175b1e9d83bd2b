import type { PhaseViews } from '@/features/session';

const phases: PhaseViews = {
  PEER_EVALUATION: {
    student: () => import('./student/Rate'),
    cockpit: () => import('./staff/PeerCockpit'),
    team: () => import('./staff/PeerTeam'),
    projector: () => import('./staff/PeerWall'),
    print: () => import('./paper/PrintPeer'),
  },
};

export default phases;
