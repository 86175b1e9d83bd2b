import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Button, Notice, useAnnounced } from '@/shared/ui';

interface MovedNoticeProps {
  sessionId: string;
  team: string;
  /** When I was put into the team on the day, or null. */
  movedAt: string | null;
}

/** Says in which team I am now, until I have said that I know; on whatever page of the session I am. */
export function MovedNotice({ sessionId, team, movedAt }: MovedNoticeProps) {
  const { t } = useTranslation('session');
  const { time } = useFormat();
  const key = `moved/${sessionId}`;
  const [known, setKnown] = useState(() => sessionStorage.getItem(key));
  const news = movedAt !== null && movedAt !== known;
  useAnnounced(news ? t('moved.title', { team }) : undefined);
  if (!news) return null;
  return (
    <Notice
      tone="wait"
      title={t('moved.title', { team })}
      actions={
        <Button
          onPress={() => {
            sessionStorage.setItem(key, movedAt);
            setKnown(movedAt);
          }}
        >
          {t('moved.seen')}
        </Button>
      }
    >
      <p>{t('moved.detail', { time: time(movedAt) })}</p>
    </Notice>
  );
}
