import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { cx } from './cx';
import { Icon } from './Icon';
import type { Tone } from './Notice';
import s from './Toast.module.css';

export interface ToastWords {
  tone?: Tone;
  title: string;
  detail?: string;
}

const SHOWN_FOR_MS = 6_000;
const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 });

/**
 * Says that something happened that the screen itself does not show. What is wrong with an input belongs beside it
 * (ProblemNotice). Refusals stay until they are closed; all else goes by itself.
 *
 *     toast({ tone: 'good', title: t('published') });
 */
export function toast(words: ToastWords): void {
  queue.add(words, words.tone === 'bad' ? {} : { timeout: SHOWN_FOR_MS });
}

/** Takes all away, such as what one test leaves for the next. */
export function clearToasts(): void {
  queue.clear();
}

/** Where toasts appear; once, at the root. */
export function ToastRegion() {
  const { t } = useTranslation();
  return (
    <AriaToastRegion queue={queue} className={cx(s.region)}>
      {({ toast: shown }) => (
        <AriaToast toast={shown} className={cx(s.toast, s[shown.content.tone ?? 'plain'])}>
          <ToastContent className={cx(s.words)}>
            <Text slot="title" className={cx(s.title)}>
              {shown.content.title}
            </Text>
            {shown.content.detail ? <Text slot="description">{shown.content.detail}</Text> : null}
          </ToastContent>
          <Button slot="close" kind="quiet" size="s" aria-label={t('action.close')}>
            <Icon name="close" />
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
