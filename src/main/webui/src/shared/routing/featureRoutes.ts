import type { TFunction } from 'i18next';
import type { ComponentType } from 'react';
import type { components } from '@/generated/api';

/** A screen at a path. `screen` is fetched when it is first opened, together with the room's texts. */
export interface Page {
  /** For `course`: below /courses/:courseId/; for `school`: below /school/. Else the whole path. */
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

/** A page about one's own school, in the navigation of those who look after it. */
export interface SchoolPage extends CoursePage {
  /** Whose it is: administrators', unless others are named. */
  roles?: components['schemas']['Role'][];
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
  /** Inside one's own school: people 10, partnerships 20, what was done 30, settings 40. */
  school?: SchoolPage[];
}
