import type { PhaseViews } from '@/features/session';

const phases: PhaseViews = {
  EXERCISE: {
    notice: () => import('./spotlight/SpotlightNotice'),
    sign: () => import('./spotlight/SpotlightSign'),
  },
};

export default phases;
