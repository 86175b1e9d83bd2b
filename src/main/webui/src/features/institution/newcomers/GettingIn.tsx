import { useSuspenseQuery } from '@tanstack/react-query';
import { Stack } from '@/shared/ui';
import { Letters } from './Letters';
import { sheetQuery, type Newcomers } from './newcomers';
import { Slips } from './Slips';

interface GettingInProps {
  newcomers: Newcomers;
  /** What a slip is headed with: the course, or the school. */
  heading: string;
}

/** The ways in for people who have never signed in: a letter by mail, a slip of paper, or one's own mail program. */
export function GettingIn({ newcomers, heading }: GettingInProps) {
  const { data: sheet } = useSuspenseQuery(sheetQuery(newcomers));
  return (
    <Stack>
      <Letters newcomers={newcomers} sheet={sheet} />
      <Slips newcomers={newcomers} heading={heading} />
    </Stack>
  );
}
