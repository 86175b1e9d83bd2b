import { EditorState, Transaction, type ChangeSpec, type Extension, type Text } from '@codemirror/state';
import { MOST_CHARACTERS } from './most';

// What the server refuses in a text: halves of characters, and control characters but line breaks and tabs.
// eslint-disable-next-line no-control-regex
const REFUSED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/gu;

/** Lets in what a card can hold, and never half of a character. */
export function whatCardsHold(isOpen: () => boolean): Extension {
  return EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged || transaction.annotation(Transaction.remote)) return transaction;
    const before = transaction.startState.doc;
    const grows = transaction.newDoc.length > before.length;
    if (!isOpen() || (grows && transaction.newDoc.length > MOST_CHARACTERS)) return [];
    const wanted: { clean: boolean; change: ChangeSpec }[] = [];
    transaction.changes.iterChanges((from, to, _fromB, _toB, inserted) => {
      const whole = wholeCharacters(before, from, to, inserted.toString());
      const change = { ...whole, insert: whole.insert.replace(REFUSED, '') };
      const clean = change.from === from && change.to === to && change.insert.length === inserted.length;
      wanted.push({ clean, change });
    });
    if (wanted.every(({ clean }) => clean)) return transaction;
    return { changes: wanted.map(({ change }) => change), userEvent: 'input' };
  });
}

/** The same change of whole characters, where an end of it lies inside one. */
function wholeCharacters(doc: Text, from: number, to: number, insert: string) {
  const low = (at: number) => /^[\udc00-\udfff]/.test(doc.sliceString(at, at + 1));
  const whole = { from, to, insert };
  if (low(from)) {
    whole.from--;
    whole.insert = doc.sliceString(from - 1, from) + whole.insert;
  }
  if (to > from ? low(to) : low(from)) {
    whole.to++;
    whole.insert += doc.sliceString(to, to + 1);
  }
  return whole;
}
