import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router';
import { saveFile } from '@/shared/download/saveFile';
import { Button, Icon, Menu, MenuItem, toast, useProblemWords } from '@/shared/ui';
import { takeJson, takeMarkdown } from './boardFile';

/** Ways to take a board away. */
export function ExportMenu({ boardId }: { boardId: string }) {
  const { t, i18n } = useTranslation('caseboard');
  const words = useProblemWords();
  const paper = useHref(`/boards/${boardId}/print`);
  const save = (name: string, type: string, taken: Promise<string>) => {
    taken.then(
      (content) => saveFile(name, type, content),
      (problem: unknown) => toast({ tone: 'bad', ...words(problem) }),
    );
  };
  return (
    <Menu
      trigger={
        <Button size="s" kind="quiet">
          <Icon name="download" size={18} /> {t('export.take')}
        </Button>
      }
    >
      {/* In a tab of its own: whoever is at work stays at the board. */}
      <MenuItem onAction={() => void window.open(paper, '_blank', 'noopener')}>{t('export.print')}</MenuItem>
      <MenuItem onAction={() => save('board.md', 'text/markdown', takeMarkdown(boardId, i18n.language))}>
        {t('export.markdown')}
      </MenuItem>
      <MenuItem onAction={() => save('board.json', 'application/json', takeJson(boardId))}>{t('export.json')}</MenuItem>
    </Menu>
  );
}
