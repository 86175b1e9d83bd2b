export { forgetMe, meQuery, useMe, useSignOut, type Me, type Role } from './me';
