import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type SignIn = components['schemas']['SignInView'];

/** Where I am signed in. */
export const signInsQuery = queryOptions({
  queryKey: ['me', 'sign-ins'] as const,
  queryFn: () => call<SignIn[]>(api.GET('/api/me/sign-ins')),
});

export interface NewPassword {
  present: string;
  chosen: string;
  keepOthers: boolean;
}

export const changePassword = (body: NewPassword) => call(api.PUT('/api/me/password', { body }));

export const endSignIn = ({ id }: SignIn) =>
  call(api.DELETE('/api/me/sign-ins/{signIn}', { params: { path: { signIn: id } } }));

export const endEverySignIn = () => call(api.DELETE('/api/me/sign-ins'));
