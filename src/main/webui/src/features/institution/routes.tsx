import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  open: [{ path: 'sign-in', screen: () => import('./screens/SignIn') }],
  pages: [{ path: 'account', screen: () => import('./screens/Account') }],
  school: [
    {
      path: 'people',
      screen: () => import('./screens/People'),
      label: (t) => t('people.title', { ns: 'institution' }),
      order: 10,
    },
    {
      path: 'partnerships',
      screen: () => import('./partnerships/PartnershipsPage'),
      label: (t) => t('partnerships.title', { ns: 'institution' }),
      order: 20,
    },
    {
      path: 'disclosures',
      screen: () => import('./disclosures/DisclosuresPage'),
      label: (t) => t('disclosures.title', { ns: 'institution' }),
      order: 30,
    },
    {
      path: 'trail',
      screen: () => import('./trail/TrailPage'),
      label: (t) => t('trail.title', { ns: 'institution' }),
      order: 40,
    },
  ],
};

export default routes;
