import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui';
import s from './Card.module.css';

/** The domains of the interprofessional competencies (IPEC 2023), by the code in their tag. */
export const DOMAINS = ['VE', 'RR', 'C', 'TT'] as const;
const IPEC = 'ipec:';

export const domainTag = (domain: (typeof DOMAINS)[number]) => `${IPEC}${domain}`;

/** What a tag is called. */
export function useTagName(): (tag: string) => string {
  const { t } = useTranslation('caseboard');
  return (tag) => (tag.startsWith(IPEC) ? t(`card.ipec.${tag.slice(IPEC.length) as 'VE'}`) : tag);
}

export function CardTags({ tags }: { tags: readonly string[] }) {
  const { t } = useTranslation('caseboard');
  const name = useTagName();
  return (
    <ul className={cx(s.tags)} aria-label={t('card.tags')}>
      {tags.map((tag) => (
        <li key={tag} data-ipec={tag.startsWith(IPEC)}>
          {name(tag)}
        </li>
      ))}
    </ul>
  );
}
