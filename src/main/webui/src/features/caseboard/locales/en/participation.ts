/** Words of what the members of a team contributed to its board. */
const participation = {
  open: 'Who contributed',
  title: 'Who contributed to the board',
  lead: 'This counts what is on the board, which is not what was said at the table. It reaches no grade. Your team and its facilitators see it.',
  gone: 'Who contributed is not shown any more',
  nothing: 'Nobody has put anything there',
  evenness: {
    even: 'Even, {{index}}',
    fair: 'Fairly even, {{index}}',
    uneven: 'Uneven, {{index}}',
  },
  scale: 'on a scale from 0 (one member did everything) to 1 (all did as much)',
  of: {
    member: 'Member',
    discipline: 'Discipline',
    cards: 'Cards',
    words: 'Words',
    comments: 'Comments',
    credits: 'Credited',
  },
  how: 'How this is counted',
  counted:
    'A card counts for who wrote it, or for the member to whom it was credited and who accepted. Words count as they are written, whatever becomes of them.',
  formula:
    'Evenness is Pielou’s J′ = −Σ p ln p / ln S: p is a member’s share of all cards and comments, S how many members the team has. 0 means that one member did everything, 1 that all did as much.',
  source:
    'E. C. Pielou, “The measurement of diversity in different types of biological collections”, Journal of Theoretical Biology 13 (1966), 131–144.',
  share: 'Teams see who contributed',
  shareHint:
    'In this session each team sees on its own board the cards, words, comments and credits of its members, and how evenly they are shared. Without the tick it goes from open pages at once.',
  sharing: 'Teams see who contributed',
  notSharing: 'Teams do not see who contributed',
} as const;

export default participation;
