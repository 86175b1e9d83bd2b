import type { CardField } from '../../cardTypes';
import { useTranslation } from 'react-i18next';
import type { CardType } from '@/shared/live/messages';
import { useDisciplineName, useShortName } from '@/shared/ui';
import type { Board } from '../board';

/** What fields and their values are called in the reader's language. */
export function useFieldWords(people: Board['people'] | undefined) {
  const { t } = useTranslation('caseboard');
  const disciplineName = useDisciplineName();
  const shortName = useShortName();
  return {
    name: ({ name }: CardField) => t(`card.field.${name as 'dose'}`),
    text: (cardType: CardType) => t(`card.text.${cardType}`),
    value: ({ kind }: CardField, value: string): string => {
      switch (kind) {
        case 'CHOICE':
          return t(`card.choice.${value as 'STOP'}`);
        case 'DISCIPLINE':
          return disciplineName(value);
        case 'MEMBER': {
          const person = people?.get(value);
          return person ? shortName(person) : t('student.unknown');
        }
        case 'LINE':
        case 'LINES':
          return value;
      }
    },
  };
}
