import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/shared/download/saveFile';
import { useFormat } from '@/shared/i18n/format';
import { Actions, Button, ProblemNotice, toast } from '@/shared/ui';
import type { PersonalFile } from './privacy';
import { readable } from './readable';

/** The two files of everything about a person: one to read, one for programs. */
export function PersonalFiles({ ask }: { ask: () => Promise<PersonalFile> }) {
  const { t, i18n } = useTranslation('institution');
  const { dayTime } = useFormat();
  const asking = useMutation({
    mutationFn: async (kind: 'html' | 'json') => {
      const file = await ask();
      const name = `consilium-${file.madeAt.slice(0, 10)}.${kind}`;
      if (kind === 'json') saveFile(name, 'application/json', JSON.stringify(file, null, 2));
      else saveFile(name, 'text/html', readable(file, { t, language: i18n.language, dayTime }));
    },
    onSuccess: () => toast({ tone: 'good', title: t('personal.saved') }),
  });
  const pending = (kind: string) => asking.isPending && asking.variables === kind;
  return (
    <>
      <ProblemNotice problem={asking.error} />
      <Actions>
        <Button onPress={() => asking.mutate('json')} isPending={pending('json')}>
          {t('personal.json')}
        </Button>
        <Button kind="primary" onPress={() => asking.mutate('html')} isPending={pending('html')}>
          {t('personal.html')}
        </Button>
      </Actions>
    </>
  );
}
