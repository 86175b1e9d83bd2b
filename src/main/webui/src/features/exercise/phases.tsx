import type { PhaseViews } from '@/features/session';

const phases: PhaseViews = {
  EXERCISE: {
    student: () => import('./student/ExercisePhase'),
    preparation: () => import('./preparation/PrepareExercise'),
    cockpit: () => import('./staff/ExerciseCockpit'),
    attention: () => import('./staff/ExerciseAttention'),
    team: () => import('./staff/ExerciseTeam'),
    projector: () => import('./staff/ExerciseWall'),
    print: () => import('./paper/PrintExercise'),
    printKey: () => import('./paper/PrintKey'),
    paper: () => import('./paper/EnterChoices'),
  },
};

export default phases;
