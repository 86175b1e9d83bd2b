const session = {
  today: {
    title: 'Today',
    empty: 'No session runs or comes next',
    emptyDetail: 'When your course has a session, it will be here.',
  },
} as const;

export default session;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    session: typeof session;
  }
}
