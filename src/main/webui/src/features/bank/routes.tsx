import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  course: [
    {
      path: 'questions',
      screen: () => import('./screens/Items'),
      label: (t) => t('tab', { ns: 'bank' }),
      order: 30,
    },
    { path: 'questions/upload', screen: () => import('./screens/ItemsUpload') },
  ],
};

export default routes;
