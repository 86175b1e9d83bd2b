import { Button as AriaButton, DropZone, FileTrigger, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import s from './FileDrop.module.css';
import { Icon } from './Icon';

interface FileDropProps {
  /** What is to be dropped here. */
  label: string;
  /** Which files, as the picker takes them: `.csv`. */
  accept: string[];
  hint?: string;
  /** The file that was chosen, to show its name. */
  file: File | null;
  onFile: (file: File) => void;
}

/**
 * A place for one file: drop it or pick it.
 *
 *     <FileDrop label={t('roster.file')} accept={['.csv']} file={file} onFile={preview} />
 */
export function FileDrop({ label, accept, hint, file, onFile }: FileDropProps) {
  const { t } = useTranslation();
  return (
    <DropZone
      className={cx(s.zone)}
      onDrop={(event) => {
        const item = event.items.find((dropped) => dropped.kind === 'file');
        if (item) void item.getFile().then(onFile);
      }}
    >
      <Icon name={file ? 'document' : 'upload'} size={28} />
      <div className={cx(s.words)}>
        <Text slot="label" className={cx(s.label)}>
          {file ? file.name : label}
        </Text>
        {hint ? <span className={cx(s.hint)}>{hint}</span> : null}
      </div>
      <FileTrigger
        acceptedFileTypes={accept}
        onSelect={(files) => {
          const picked = files?.[0];
          if (picked) onFile(picked);
        }}
      >
        <AriaButton className={cx(s.pick)}>{t(file ? 'file.other' : 'file.pick')}</AriaButton>
      </FileTrigger>
    </DropZone>
  );
}
