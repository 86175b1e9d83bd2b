import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  pages: [
    { path: 'sessions/:sessionId/results', screen: () => import('./screens/MyResults') },
    { path: 'sessions/:sessionId/gradebook', screen: () => import('./screens/Gradebook') },
  ],
};

export default routes;
