import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, Transaction, type ChangeSet, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { whatCardsHold } from './whatCardsHold';

const look = EditorView.theme({
  '&': { color: 'var(--ink)', background: 'var(--surface)' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', maxBlockSize: '40vh', overflow: 'auto' },
  '.cm-content': { minBlockSize: '6rem', padding: 'var(--s2) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 var(--s3)', overflowWrap: 'anywhere' },
  '&.cm-focused': { outline: 'none' },
});

interface EditorOptions {
  /** Open, so that the page's own style sheets are not needed: the security policy lets no style into the page. */
  root: ShadowRoot;
  text: string;
  label: string;
  typed: (changes: ChangeSet) => void;
  /** Told all that stands in it, after each change. */
  reads: (text: string) => void;
  /** Ends the writing, by key. */
  done: () => void;
  /** Whether it can be written in; asked anew with each key. */
  isOpen: () => boolean;
}

/** A field of plain text with what every field has, undoing only one's own. */
export function editorView({ root, text, label, typed, reads, done, isOpen }: EditorOptions): EditorView {
  const extensions: Extension[] = [
    history(),
    whatCardsHold(isOpen),
    keymap.of([
      { key: 'Escape', run: () => (done(), true) },
      { key: 'Mod-Enter', run: () => (done(), true) },
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'sentences',
    }),
    EditorView.updateListener.of(({ docChanged, state, transactions }) => {
      if (docChanged) reads(state.doc.toString());
      transactions
        .filter((one) => one.docChanged && !one.annotation(Transaction.remote))
        .forEach((one) => typed(one.changes));
    }),
    look,
  ];
  const state = EditorState.create({ doc: text, selection: { anchor: text.length }, extensions });
  const view = new EditorView({ state, root, parent: root });
  view.focus();
  return view;
}

/** Shows what others did; it is not this person's to undo. */
export function show(view: EditorView, changes: ChangeSet): void {
  view.dispatch({
    changes,
    annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
    filter: false,
  });
}
