/**
 * The shape of English texts in another language: the same keys, each with words of its own. A room's German stands
 * beside its English, and whatever is missing or too many does not compile:
 *
 *     import type en from './en';
 *     const session: Texts<typeof en> = { today: { title: 'Heute' } };
 */
export type Texts<T> = T extends string ? string : { [K in keyof T]: Texts<T[K]> };
