/** The beginning of a text, to name something by: whole words where there are any, and never half of a sign. */
export function beginningOf(text: string, longest = 60): string {
  if (text.length <= longest) return text;
  const cut = Array.from(text.slice(0, longest + 1))
    .slice(0, -1)
    .join('');
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)).trimEnd();
  return `${words.length > longest / 2 ? words : cut.trimEnd()}…`;
}
