import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  pages: [{ path: 'courses', screen: () => import('./screens/Courses') }],
  course: [
    { path: '', screen: () => import('./screens/CoursePage') },
    {
      path: 'roster',
      screen: () => import('./screens/Roster'),
      label: (t) => t('tab', { ns: 'course' }),
      order: 10,
    },
    {
      path: 'staff',
      screen: () => import('./screens/Staff'),
      label: (t) => t('staffPage.title', { ns: 'course' }),
      order: 8,
    },
    { path: 'roster/upload', screen: () => import('./screens/RosterUpload') },
    { path: 'roster/newcomers', screen: () => import('./screens/Newcomers') },
    { path: 'roster/propose', screen: () => import('./proposals/ProposePage') },
  ],
  school: [
    {
      path: 'proposals',
      screen: () => import('./proposals/ProposalsPage'),
      label: (t) => t('waiting.page', { ns: 'course' }),
      order: 25,
    },
  ],
};

export default routes;
