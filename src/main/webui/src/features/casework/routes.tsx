import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  course: [
    {
      path: 'cases',
      screen: () => import('./screens/Cases'),
      label: (t) => t('cases.tab', { ns: 'casework' }),
      order: 40,
    },
    { path: 'cases/upload', screen: () => import('./screens/CaseUpload') },
    { path: 'cases/:caseId', screen: () => import('./screens/CaseReader') },
  ],
};

export default routes;
