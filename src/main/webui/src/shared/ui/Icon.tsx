/** Lines drawn on a grid of 20, 1.75 thick. Added here when a screen needs one more. */
const PATHS = {
  alert: 'M10 3l8 14H2zM10 8v4M10 14.4v.1',
  arrowDown: 'M10 4v12M5 11l5 5l5-5',
  arrowLeft: 'M16 10H4M9 5l-5 5l5 5',
  arrowRight: 'M4 10h12M11 5l5 5l-5 5',
  arrowUp: 'M10 16V4M5 9l5-5l5 5',
  check: 'M4 10.5l4 4l8-9',
  chevronDown: 'M5 7.5l5 5l5-5',
  chevronRight: 'M7.5 5l5 5l-5 5',
  comment: 'M3 4h14v9.5h-7.5l-4 3.5v-3.5h-2.5z',
  clock: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15zM10 6v4.2l3 1.8',
  close: 'M5 5l10 10M15 5L5 15',
  document: 'M5 2.5h6.5L15.5 6.5v11h-10.5zM11.5 2.5v4h4M7.5 10.5h5M7.5 13.5h5',
  download: 'M10 3v9.5M6 9l4 4l4-4M3.5 16.5h13',
  drag: 'M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1',
  edit: 'M3.5 16.5l.8-3.6l8.6-8.6l2.8 2.8l-8.6 8.6zM11.2 6l2.8 2.8',
  eye: 'M2 10c2-4 5-5.5 8-5.5s6 1.5 8 5.5c-2 4-5 5.5-8 5.5s-6-1.5-8-5.5zM10 7.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5z',
  flag: 'M5 17.5v-15M5 3.5h9.5l-2 3.5l2 3.5h-9.5',
  heart: 'M10 16.5c-4-3-7-5.5-7-8.7a3.6 3.6 0 0 1 7-1.3a3.6 3.6 0 0 1 7 1.3c0 3.2-3 5.7-7 8.7z',
  info: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15zM10 9v5M10 6v.1',
  link: 'M8.5 11.5l3-3M7 9.5l-2.2 2.2a2.5 2.5 0 0 0 3.5 3.5l2.2-2.2M13 10.5l2.2-2.2a2.5 2.5 0 0 0-3.5-3.5l-2.2 2.2',
  lock: 'M4.5 9h11v8h-11zM7 9v-2.5a3 3 0 0 1 6 0v2.5',
  menu: 'M3 6h14M3 10h14M3 14h14',
  minus: 'M4 10h12',
  more: 'M4 10v.1M10 10v.1M16 10v.1',
  offline:
    'M2.5 7.5a11 11 0 0 1 4-2.3M17.5 7.5a11 11 0 0 0-6-3M5.5 11a6.5 6.5 0 0 1 3-1.7M14.5 11a6.5 6.5 0 0 0-1.5-1M10 14.6v.1M3.5 2.5l13 15',
  pause: 'M7 4v12M13 4v12',
  people:
    'M7.5 4.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5zM2.5 16.5c0-3 2-4.5 5-4.5s5 1.5 5 4.5M13 5a2.3 2.3 0 0 1 0 4.5M14.5 12.2c2 .5 3 2 3 4.3',
  play: 'M6 4l10 6l-10 6z',
  plus: 'M10 4v12M4 10h12',
  question: 'M7 7.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 2M10 15.4v.1',
  redo: 'M16.5 8h-8.5a4.25 4.25 0 0 0 0 8.5h3.5M13 4.5l3.5 3.5l-3.5 3.5',
  smile: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15zM7.2 8v.1M12.8 8v.1M6.8 12c1.7 2 4.7 2 6.4 0',
  swap: 'M3.5 7h12M12.5 4l3 3l-3 3M16.5 13h-12M7.5 10l-3 3l3 3',
  trash: 'M3.5 5.5h13M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11',
  undo: 'M3.5 8h8.5a4.25 4.25 0 0 1 0 8.5h-3.5M7 4.5l-3.5 3.5l3.5 3.5',
  upload: 'M10 13V3.5M6 7.5l4-4l4 4M3.5 16.5h13',
} as const;

export type IconName = keyof typeof PATHS;

/** A small sign beside a word, hidden from screen readers: `<Icon name="check" />`. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
