import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DeliveredOption, Scratched, TratItem } from '@/shared/live/messages';
import { cx, LetterMark, PersonMark } from '@/shared/ui';
import { scratchOf } from './card';
import { useCard } from './cardContext';
import { shortName } from './memberNames';
import { ScratchField } from './ScratchField';
import s from './TratOption.module.css';

interface TratOptionProps {
  item: TratItem;
  option: DeliveredOption;
  index: number;
}

/** An option: press its words to lean towards it, hold its field to scratch it. */
export function TratOption({ item, option, index }: TratOptionProps) {
  const { open, act } = useCard();
  const scratched = scratchOf(item, option.deliveryId);
  const mine = item.myLeaning === option.deliveryId;
  const lean = () =>
    act(
      mine
        ? { type: 'withdraw', item: item.deliveryId }
        : { type: 'lean', item: item.deliveryId, option: option.deliveryId },
    );
  return (
    <li className={cx(s.option, scratched && (scratched.right ? s.right : s.wrong))}>
      <ToggleButton
        className={cx(s.lean)}
        isSelected={mine && scratched === undefined}
        onChange={lean}
        isDisabled={!open || item.solved || scratched !== undefined}
      >
        <LetterMark index={index} />
        <span className={cx(s.text)} lang={item.language ?? undefined}>
          {option.text}
        </span>
      </ToggleButton>
      <div className={cx(s.foot)}>
        <Marks item={item} option={option} scratched={scratched} />
        <ScratchField item={item} option={option} index={index} scratched={scratched} />
      </div>
    </li>
  );
}

interface MarksProps {
  item: TratItem;
  option: DeliveredOption;
  scratched: Scratched | undefined;
}

/** Who leans here, as far as it may be seen; after the scratch, who made it. */
function Marks({ item, option, scratched }: MarksProps) {
  const { t } = useTranslation('readiness');
  const { members, me } = useCard();
  if (scratched) {
    const name = scratched.by === me ? t('trat.you') : (shortName(members, scratched.by) ?? t('trat.somebody'));
    return <p className={cx(s.by)}>{t('trat.by', { name, attempt: scratched.attempt })}</p>;
  }
  const here = item.leanings.filter((leaning) => leaning.option === option.deliveryId);
  const leaning = members.filter((member) => here.some(({ accountId }) => accountId === member.accountId));
  return (
    <ul className={cx(s.marks)} aria-label={t('trat.leanHere', { count: leaning.length })}>
      {leaning.map((member) => (
        <li key={member.accountId} className={cx(s.mark, member.accountId === me && s.mine)}>
          <PersonMark person={member} size="s" />
        </li>
      ))}
    </ul>
  );
}
