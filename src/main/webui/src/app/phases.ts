import { phaseViewMap, type PhaseViews } from '@/features/session';

/** What the rooms show in their phases: `features/<room>/phases.tsx`, found here by itself. */
const found = import.meta.glob<PhaseViews>('../features/*/phases.tsx', { eager: true, import: 'default' });

export const phaseViews = phaseViewMap(Object.values(found));
