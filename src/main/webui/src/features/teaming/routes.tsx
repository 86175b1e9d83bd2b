import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  course: [
    {
      path: 'teams',
      screen: () => import('./screens/TeamSets'),
      label: (t) => t('tab', { ns: 'teaming' }),
      order: 20,
    },
    { path: 'teams/:teamSetId', screen: () => import('./screens/TeamSetPage') },
  ],
};

export default routes;
