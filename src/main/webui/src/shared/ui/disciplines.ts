export interface DisciplineLook {
  letter: string;
  /** An SVG path in a box of 24 by 24, and how far below the middle the letter sits in it. */
  path: string;
  letterDrop: number;
}

const LOOKS = {
  NUR: look('N', 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 0 1 0-21z'),
  PHA: look(
    'P',
    'M4 2.5h16a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5h-16a1.5 1.5 0 0 1-1.5-1.5v-16a1.5 1.5 0 0 1 1.5-1.5z',
  ),
  MED: look('M', 'M12 1.2L23.4 21.2a1 1 0 0 1-.9 1.5H1.5a1 1 0 0 1-.9-1.5z', 3.6),
  PHY: look('T', 'M12 .5L23.5 12L12 23.5L.5 12z'),
  OCC: look('O', 'M12 .9L23.2 9.3L19 22.6H5L.8 9.3z', 1),
  SOC: look('S', 'M6.2 2h11.6L23.6 12L17.8 22H6.2L.4 12z'),
  DEN: look('D', 'M12 .6l3.3 6.6l7.9 1l-5.8 5.4l1.5 8.6L12 18.6l-6.9 3.6l1.5-8.6L.8 8.2l7.9-1z', 1),
  NUT: look('U', 'M7.5 1.5h9v6h6v9h-6v6h-9v-6h-6v-9h6z'),
} as const satisfies Record<string, DisciplineLook>;

export type DisciplineCode = keyof typeof LOOKS;

/** How a discipline looks; one that this version does not know, and people without one, get a plain grey disc. */
export function disciplineLook(code: string | null | undefined): DisciplineLook & { code: string } {
  if (isKnown(code)) return { code, ...LOOKS[code] };
  return { code: 'none', ...look(code?.slice(0, 1) ?? '·', LOOKS.NUR.path) };
}

function isKnown(code: string | null | undefined): code is DisciplineCode {
  return typeof code === 'string' && code in LOOKS;
}

function look(letter: string, path: string, letterDrop = 0) {
  return { letter, path, letterDrop };
}

/** The letter of a discipline, where its mark is too large. */
export const disciplineLetter = (code: string | null | undefined): string => disciplineLook(code).letter;
