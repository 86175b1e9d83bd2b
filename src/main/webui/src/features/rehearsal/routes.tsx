import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  pages: [{ path: 'sessions/:sessionId/rehearsal', screen: () => import('./screens/Rehearsal') }],
};

export default routes;
