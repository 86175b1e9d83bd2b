import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  open: [{ path: 'sign-in', screen: () => import('./screens/SignIn') }],
  pages: [
    { path: 'partnerships', screen: () => import('./partnerships/PartnershipsPage') },
    { path: 'trail', screen: () => import('./trail/TrailPage') },
    { path: 'disclosures', screen: () => import('./disclosures/DisclosuresPage') },
  ],
};

export default routes;
