import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/shared/ui';
import { askQueue } from '../signIn';

/** A sign-in that takes no longer than this needs no word about it. */
const UNREMARKABLE_MS = 1_500;

/** Asked again this long after what was said has run out. */
const AGAIN_MS = 5_000;

interface Wait {
  before: number;
  /** By this browser's clock. */
  until: number;
}

/** Who waits for their turn is told about how long; a hall that signs in together takes a minute or two. */
export function QueueNotice({ isPending }: { isPending: boolean }) {
  const { t } = useTranslation('institution');
  const [wait, setWait] = useState<Wait | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!isPending) return;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const { before, seconds } = await askQueue().catch(() => ({ before: 0, seconds: 0 }));
      const until = Date.now() + seconds * 1_000;
      // whoever came after me counts too: what was said before is never taken back for the worse
      setWait((said) => (said && said.until < until && said.until > Date.now() ? said : { before, until }));
      setNow(Date.now());
      timer = setTimeout(() => void ask(), Math.max(AGAIN_MS, seconds * 1_000));
    };
    timer = setTimeout(() => void ask(), UNREMARKABLE_MS);
    const clock = setInterval(() => setNow(Date.now()), 1_000);
    return () => {
      clearTimeout(timer);
      clearInterval(clock);
      setWait(null);
    };
  }, [isPending]);
  if (!isPending || !wait) return null;
  const seconds = Math.max(0, Math.ceil((wait.until - now) / 1_000));
  return (
    <Notice tone="wait" live title={t('queue.title')}>
      <p>{seconds > 1 ? t('queue.seconds', { count: rounded(seconds) }) : t('queue.soon')}</p>
    </Notice>
  );
}

/** In steps of five, so that it is not read out every second. */
const rounded = (seconds: number) => Math.ceil(seconds / 5) * 5;
