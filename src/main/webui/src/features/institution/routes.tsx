import type { FeatureRoutes } from '@/shared/routing/featureRoutes';

const routes: FeatureRoutes = {
  open: [
    { path: 'sign-in', screen: () => import('./screens/SignIn') },
    { path: 'privacy', screen: () => import('./screens/Privacy') },
  ],
  pages: [{ path: 'account', screen: () => import('./screens/Account') }],
  school: [
    {
      path: 'schools',
      screen: () => import('./operator/SchoolsPage'),
      label: (t) => t('operator.title', { ns: 'institution' }),
      order: 5,
      roles: ['OPERATOR'],
    },
    {
      path: 'people',
      screen: () => import('./screens/People'),
      label: (t) => t('people.title', { ns: 'institution' }),
      order: 10,
    },
    { path: 'people/newcomers', screen: () => import('./newcomers/SchoolNewcomers') },
    { path: 'people/file', screen: () => import('./people/PeopleFilePage') },
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
      path: 'privacy',
      screen: () => import('./privacy/PrivacyPage'),
      label: (t) => t('personal.title', { ns: 'institution' }),
      order: 35,
    },
    {
      path: 'trail',
      screen: () => import('./trail/TrailPage'),
      label: (t) => t('trail.title', { ns: 'institution' }),
      order: 40,
      roles: ['ADMINISTRATOR', 'OPERATOR'],
    },
    {
      path: 'settings',
      screen: () => import('./school/SettingsPage'),
      label: (t) => t('school.title', { ns: 'institution' }),
      order: 50,
    },
  ],
};

export default routes;
