import { expect, test } from 'vitest';
import { demoCast } from './demoCast';
import type { DemoAccount } from './signIn';

const somebody = (email: string, role: DemoAccount['role'], discipline: string | null): DemoAccount => ({
  email,
  role,
  discipline,
  password: '',
  givenName: '',
  familyName: '',
  school: '',
});

test('takes the first of every role and of every discipline', () => {
  const accounts = [
    somebody('f1', 'FACILITATOR', 'NUR'),
    somebody('f2', 'FACILITATOR', 'MED'),
    somebody('n1', 'STUDENT', 'NUR'),
    somebody('n2', 'STUDENT', 'NUR'),
    somebody('m1', 'STUDENT', 'MED'),
  ];
  expect(demoCast(accounts).map((account) => account.email)).toEqual(['f1', 'n1', 'm1']);
});
