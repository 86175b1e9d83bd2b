export { forgetMe, meQuery, signOut, useMe, type Me, type Role } from './me';
export { ResetSignIn } from './people/ResetSignIn';
export { useOwnDisciplineName } from './school/useOwnDisciplineName';
