import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  school: [
    {
      path: 'board-templates',
      screen: () => import('./screens/BoardTemplates'),
      label: (t) => t('templates.title', { ns: 'caseboard' }),
      order: 25,
      roles: ['ADMINISTRATOR', 'COORDINATOR'],
    },
    { path: 'board-templates/new', screen: () => import('./screens/NewTemplate') },
    { path: 'board-templates/file', screen: () => import('./screens/TemplateFromFile') },
    { path: 'board-templates/:templateId', screen: () => import('./screens/EditTemplate') },
  ],
  pages: [{ path: 'boards/:boardId/print', screen: () => import('./export/PrintBoard') }],
};

export default routes;
