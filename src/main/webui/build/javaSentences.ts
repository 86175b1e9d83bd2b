/*
 * Reads the sentences out of Java source: string literals and what is joined to them, with a hole for each part that
 * varies. Not a compiler; it knows as much of Java as the house uses.
 */

interface Token {
  kind: 'text' | 'word' | 'sign';
  value: string;
}

const TOKENS = /\/\/.*|\/\*[^]*?\*\/|"""[^]*?"""|"((?:[^"\\\n]|\\.)*)"|'(?:[^'\\\n]|\\.)+'|[\w$]+|->|::|[^\s\w]/g;

/** Whoever is called with these speaks to programmers. */
const FOR_PROGRAMMERS = /^(log|logp|fine|info|warning|severe|println|requireNonNull|append)$|(Exception|Error)$/;
const SQL = /^(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH|SET|CREATE|DROP) | WHERE |^\{0\}WHERE /;

/** The sentences of a Java file, `{0}`, `{1}` for what varies in them. */
export function sentencesOf(source: string): string[] {
  const tokens = withoutAnnotations(tokensOf(source));
  const constants = constantsOf(tokens);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'text') continue;
    const start = startOf(tokens, at);
    const joined = join(tokens, start, constants);
    at = Math.max(at, joined.end - 1);
    if (isSentence(joined.words) && !FOR_PROGRAMMERS.test(calleeOf(tokens, start))) found.push(joined.words);
  }
  return found;
}

function isSentence(words: string): boolean {
  return (
    /^["“A-Z0-9{]/.test(words) &&
    words.split(' ').length > 2 &&
    /([.?!]|: ?\{\d\}| \{\d\})$/.test(words) &&
    !SQL.test(words)
  );
}

function tokensOf(source: string): Token[] {
  return [...source.matchAll(TOKENS)].flatMap(([value, text]): Token[] => {
    if (value.startsWith('//') || value.startsWith('/*')) return [];
    if (text !== undefined && !value.startsWith('"""')) return [{ kind: 'text', value: unescaped(text) }];
    return [{ kind: /^[\w$]/.test(value) ? 'word' : 'sign', value }];
  });
}

function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-f]{4}|.)/gi, (_, sign: string) => {
    if (sign.length > 1) return String.fromCharCode(parseInt(sign.slice(1), 16));
    return sign === 'n' ? '\n' : sign === 't' ? '\t' : sign;
  });
}

function withoutAnnotations(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.value !== '@' || tokens[at + 1]?.value === 'interface') {
      kept.push(token);
      continue;
    }
    at++;
    while (tokens[at + 1]?.value === '.') at += 2;
    if (tokens[at + 1]?.value === '(') at = closing(tokens, at + 1);
  }
  return kept;
}

/** The place of the sign that closes the bracket at this place. */
function closing(tokens: Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (isSign(tokens[at], '(')) depth++;
    if (isSign(tokens[at], ')') && --depth === 0) return at;
  }
  return tokens.length;
}

function opening(tokens: Token[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (isSign(tokens[at], ')')) depth++;
    if (isSign(tokens[at], '(') && --depth === 0) return at;
  }
  return 0;
}

const isSign = (token: Token | undefined, sign: string) => token?.kind === 'sign' && token.value === sign;

/** `String NAME = "…";` by name. */
function constantsOf(tokens: Token[]): Map<string, string> {
  const constants = new Map<string, string>();
  tokens.forEach((token, at) => {
    const name = tokens[at + 1];
    if (
      token.value === 'String' &&
      name?.kind === 'word' &&
      isSign(tokens[at + 2], '=') &&
      tokens[at + 3]?.kind === 'text'
    ) {
      const { words, end } = join(tokens, at + 3, new Map());
      if (isSign(tokens[end], ';')) constants.set(name.value, words);
    }
  });
  return constants;
}

/** Where the joined expression begins that this literal is part of. */
function startOf(tokens: Token[], literal: number): number {
  let start = literal;
  while (isSign(tokens[start - 1], '+')) {
    let at = start - 2;
    for (;;) {
      if (isSign(tokens[at], ')')) at = opening(tokens, at) - 1;
      if (isSign(tokens[at - 1], '.')) at -= 2;
      else break;
    }
    start = tokens[at]?.kind === 'sign' ? at + 1 : at;
  }
  return start;
}

/** Operands joined by `+` from here on: literals and constants as they are, holes for all others. */
function join(tokens: Token[], start: number, constants: Map<string, string>): { words: string; end: number } {
  let words = '';
  let holes = 0;
  const hole = () => `{${holes++}}`;
  let at = start;
  for (;;) {
    const first = tokens[at];
    const from = at;
    at = afterOperand(tokens, at);
    if (first?.kind === 'text') words += first.value.replace(/%[,\d.]*[sdfX]/g, hole);
    else if (at === from + 1 && first && constants.has(first.value)) words += constants.get(first.value) ?? '';
    else words += hole();
    if (!isSign(tokens[at], '+')) return { words, end: at };
    at++;
  }
}

function afterOperand(tokens: Token[], start: number): number {
  let at = isSign(tokens[start], '(') ? closing(tokens, start) + 1 : start + 1;
  for (;;) {
    if (isSign(tokens[at], '(')) at = closing(tokens, at) + 1;
    else if (isSign(tokens[at], '.')) at += 2;
    else return at;
  }
}

/** Who is called with the expression that begins here. */
function calleeOf(tokens: Token[], start: number): string {
  let depth = 0;
  for (let at = start - 1; at >= 0; at--) {
    if (isSign(tokens[at], ')')) depth++;
    if (isSign(tokens[at], '(') && depth-- === 0) return tokens[at - 1]?.value ?? '';
    if (depth === 0 && /^[;{}]$/.test(tokens[at]?.value ?? '')) return '';
  }
  return '';
}
