import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  pages: [{ path: '/', screen: () => import('./screens/Today') }],
};

export default routes;
