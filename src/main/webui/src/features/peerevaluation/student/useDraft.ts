import { useState } from 'react';
import { useMe } from '@/features/institution';
import type { Draft, Teammate } from '../rating';

const EMPTY: Draft = { scores: {}, strength: '', suggestion: '' };

/** What is written of a teammate, kept in this tab until it is stored, so that a reload loses no word. */
export function useDraft(phaseId: string, teammate: Teammate) {
  const key = `rating ${useMe().accountId} ${phaseId} ${teammate.accountId}`;
  const [draft, setDraft] = useState<Draft>(() => kept(key) ?? teammate.rating ?? EMPTY);
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    sessionStorage.setItem(key, JSON.stringify(next));
    setDraft(next);
  };
  return { draft, change, forget: () => sessionStorage.removeItem(key) };
}

function kept(key: string): Draft | null {
  const text = sessionStorage.getItem(key);
  return text === null ? null : (JSON.parse(text) as Draft);
}
