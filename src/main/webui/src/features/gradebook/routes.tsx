import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  course: [
    {
      path: 'policy',
      screen: () => import('./screens/PolicyPage'),
      label: (t) => t('policy.tab', { ns: 'gradebook' }),
      order: 60,
    },
  ],
  pages: [
    { path: 'sessions/:sessionId/results', screen: () => import('./screens/MyResults') },
    { path: 'sessions/:sessionId/gradebook', screen: () => import('./screens/Gradebook') },
  ],
};

export default routes;
