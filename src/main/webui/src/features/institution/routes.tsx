import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  open: [{ path: 'sign-in', screen: () => import('./screens/SignIn') }],
};

export default routes;
