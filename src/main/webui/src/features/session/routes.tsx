import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  pages: [
    { path: '/', screen: () => import('./screens/Today') },
    { path: 'join', screen: () => import('./screens/Join') },
    { path: 'join/:code', screen: () => import('./screens/Join') },
    { path: 'sessions/:sessionId/prepare', screen: () => import('./screens/Preparation') },
    { path: 'sessions/:sessionId/print-pack', screen: () => import('./paper/PrintPack') },
    { path: 'sessions/:sessionId/paper-results', screen: () => import('./paper/PaperResults') },
  ],
  bare: [
    { path: 'sessions/:sessionId', screen: () => import('./screens/SessionPage') },
    { path: 'sessions/:sessionId/phases/:phaseId', screen: () => import('./screens/SessionPage') },
    { path: 'sessions/:sessionId/conduct', screen: () => import('./screens/Conduct') },
    { path: 'sessions/:sessionId/projector', screen: () => import('./screens/Projector') },
  ],
  course: [
    {
      path: 'sessions',
      screen: () => import('./screens/Sessions'),
      label: (t) => t('preparation.tab', { ns: 'session' }),
      order: 50,
    },
    {
      path: 'extra-time',
      screen: () => import('./screens/ExtraTime'),
      label: (t) => t('extraTime.tab', { ns: 'session' }),
      order: 55,
    },
    { path: 'sessions/new', screen: () => import('./screens/NewSession') },
  ],
};

export default routes;
