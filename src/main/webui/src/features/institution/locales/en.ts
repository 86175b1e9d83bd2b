const institution = {
  title: 'Sign in',
  statement: 'Several professions. One patient. One decision.',
  lead: 'Team-based learning for the people who will look after patients together.',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  haveCode: 'I have a sign-in code',
  havePassword: 'I have a password',
} as const;

export default institution;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    institution: typeof institution;
  }
}
