import type { CardType } from '@/shared/live/messages';
import { CARD_TYPES, type CardField, type FieldKind } from '../../cardTypes';

export const fieldsOf = (cardType: CardType): readonly CardField[] => CARD_TYPES[cardType];

/** The longest value, by kind. */
export const MOST: Partial<Record<FieldKind, number>> = { LINE: 200, LINES: 2_000 };
