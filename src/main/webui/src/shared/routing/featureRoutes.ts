import type { TFunction } from 'i18next';
import type { ComponentType } from 'react';

/** A screen at a path. `screen` is fetched when it is first opened, together with the room's texts. */
export interface Page {
  /** For `course`: below /courses/:courseId/. Else the whole path. */
  path: string;
  screen: () => Promise<{ default: ComponentType }>;
}

/** A page inside a course, in the navigation of its staff. */
export interface CoursePage extends Page {
  /** Its name there, such as `(t) => t('tab', { ns: 'teaming' })`; without one it is reached by links alone. */
  label?: (t: TFunction) => string;
  /** Its place there, in the order of the work: roster 10, teams 20, questions 30, cases 40, sessions 50. */
  order?: number;
}

/** What a room puts on the map: the default export of `features/<room>/routes.tsx`. */
export interface FeatureRoutes {
  /** For everybody, without header. */
  open?: Page[];
  /** For who is signed in, with the header. */
  pages?: Page[];
  /** For who is signed in, filling the whole window, such as the projector. */
  bare?: Page[];
  /** Inside a course, below its name and navigation. */
  course?: CoursePage[];
}
