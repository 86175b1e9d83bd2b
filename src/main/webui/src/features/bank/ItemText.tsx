import { useTranslation } from 'react-i18next';
import { Badge, cx, letter } from '@/shared/ui';
import type { ItemOption } from './items';
import s from './ItemText.module.css';

interface ItemTextProps {
  /** In which it is written, where that is known. */
  language: string | null;
  stem: string;
  options: ItemOption[];
  rationale: string;
}

/** A question as staff read it: stem, options with the key marked, feedback, rationale. */
export function ItemText({ language, stem, options, rationale }: ItemTextProps) {
  const { t, i18n } = useTranslation('bank');
  return (
    <div className={cx(s.item)} lang={language ?? undefined}>
      <p className={cx(s.stem)}>{stem}</p>
      <ol className={cx(s.options)}>
        {options.map((option, index) => (
          <li key={index} className={cx(s.option)} data-key={option.correct}>
            <span className={cx(s.letter)} aria-hidden>
              {letter(index)}
            </span>
            <span className={cx(s.words)}>
              {option.text}
              {option.feedback ? <span className={cx(s.soft)}>{option.feedback}</span> : null}
            </span>
            {option.correct ? (
              <span lang={i18n.language}>
                <Badge tone="good" icon="check">
                  {t('item.key')}
                </Badge>
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {rationale ? (
        <p className={cx(s.rationale)}>
          <strong lang={i18n.language}>{t('item.rationale')}.</strong> {rationale}
        </p>
      ) : null}
    </div>
  );
}
