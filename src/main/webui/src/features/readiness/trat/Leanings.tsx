import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import type { TratItem } from '@/shared/live/messages';
import { Button, cx, Icon, letter, PersonMark, Said } from '@/shared/ui';
import { scratchOf } from './card';
import { useCard } from './cardContext';
import s from './Leanings.module.css';

/** How far the team is with leaning, who is still missing, and the way to show what there is. */
export function Leanings({ item }: { item: TratItem }) {
  const { t } = useTranslation('readiness');
  const { members, people, open, act } = useCard();
  if (item.solved) return null;
  const here = members.filter((member) => member.present || item.leaned.includes(member.accountId));
  const leaned = here.filter((member) => item.leaned.includes(member.accountId));
  const away = (accountId: string) => !people.some((person) => person.accountId === accountId);
  return (
    <section className={cx(s.leanings)} aria-label={t('trat.leanings')}>
      <ul className={cx(s.members)}>
        {here.map((member) => {
          const done = leaned.includes(member);
          return (
            <li key={member.accountId} className={cx(s.member)}>
              <PersonMark person={member} size="s" away={away(member.accountId)} />
              <span className={cx(s.sign)}>
                {done ? <Icon name="check" size={14} /> : <span className={cx(s.open)} />}
                <Said>{done ? t('trat.hasLeaned') : t('trat.notLeaned')}</Said>
              </span>
            </li>
          );
        })}
      </ul>
      <p className={cx(s.words)}>
        {item.leaningsOpen ? <Agreement item={item} /> : t('trat.leaned', { done: leaned.length, count: here.length })}
      </p>
      {!item.leaningsOpen && leaned.length > 0 ? (
        <Button size="m" isDisabled={!open} onPress={() => act({ type: 'show-leanings', item: item.deliveryId })}>
          {t('trat.show')}
        </Button>
      ) : null}
    </section>
  );
}

/** Where the team leans: together, or how far apart. */
function Agreement({ item }: { item: TratItem }) {
  const { t } = useTranslation('readiness');
  const { list } = useFormat();
  const counts = item.options
    .map(({ deliveryId }, index) => ({
      option: letter(index),
      count: scratchOf(item, deliveryId) ? 0 : item.leanings.filter(({ option }) => option === deliveryId).length,
    }))
    .filter(({ count }) => count > 0);
  const [only, ...others] = counts;
  if (!only) return t('trat.nobodyLeans');
  if (others.length === 0) return t('trat.together', { option: only.option });
  return t('trat.apart', { counts: list(counts.map(({ option, count }) => t('trat.share', { option, count }))) });
}
