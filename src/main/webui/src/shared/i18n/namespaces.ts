import type common from './locales/en';

/**
 * Every text of the product by namespace, so that `t('…')` knows its keys. A room adds its own namespace beside its
 * texts, in `features/<room>/locales/en.ts`:
 *
 *     const session = { today: { title: 'Today' } } as const;
 *     export default session;
 *     declare module '@/shared/i18n/namespaces' {
 *       interface Namespaces {
 *         session: typeof session;
 *       }
 *     }
 */
export interface Namespaces {
  common: typeof common;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Namespaces;
  }
}
