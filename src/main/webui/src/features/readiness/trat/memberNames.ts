import type { TratMember } from '@/shared/live/messages';

/**
 * What a teammate is called on the card: the given name, with the family name's initial where two share it. Nothing for
 * who is not in the team, such as staff who entered its paper card.
 */
export function shortName(members: readonly TratMember[], accountId: string): string | undefined {
  const member = members.find((other) => other.accountId === accountId);
  if (!member) return undefined;
  const namesakes = members.filter((other) => other.givenName === member.givenName);
  const initial = Array.from(member.familyName)[0];
  return namesakes.length > 1 && initial ? `${member.givenName} ${initial}.` : member.givenName;
}
