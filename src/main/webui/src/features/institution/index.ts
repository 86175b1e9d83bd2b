export { forgetMe, meQuery, signOut, useMe, type Me, type Role } from './me';
export { GettingIn } from './newcomers/GettingIn';
export type { Newcomers } from './newcomers/newcomers';
export { FileFaults } from './people/FileFaults';
export { ResetSignIn } from './people/ResetSignIn';
export { useOwnDisciplineName } from './school/useOwnDisciplineName';
