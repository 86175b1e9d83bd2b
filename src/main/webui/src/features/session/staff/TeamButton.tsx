import { use, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from '@/shared/ui';
import { OpenTeamContext } from './shownTeam';
import s from './TeamButton.module.css';

interface TeamButtonProps {
  teamId: string;
  children: ReactNode;
  className?: string | undefined;
}

/** A team's name wherever it stands in the cockpit: one press opens everything about the team. */
export function TeamButton({ teamId, children, className }: TeamButtonProps) {
  const open = use(OpenTeamContext);
  return (
    <AriaButton className={cx(s.team, className)} onPress={() => open(teamId)}>
      {children}
    </AriaButton>
  );
}
