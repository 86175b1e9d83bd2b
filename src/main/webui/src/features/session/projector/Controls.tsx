import { useTranslation } from 'react-i18next';
import { Toolbar } from 'react-aria-components';
import { chooseLanguageHere } from '@/shared/i18n/language';
import { chooseTheme } from '@/shared/theme/theme';
import { Button, ButtonLink, cx, LanguageSwitch } from '@/shared/ui';
import s from './Controls.module.css';

/** What the facilitator needs at the wall itself; faint until pointed at or reached by keyboard. */
export function Controls({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('session');
  const turn = () => chooseTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
  const fill = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  };
  return (
    <Toolbar className={cx(s.controls)} aria-label={t('projector.bar')}>
      <Button size="s" kind="quiet" onPress={turn}>
        {t('projector.theme')}
      </Button>
      <LanguageSwitch size="s" onChoose={chooseLanguageHere} />
      <Button size="s" kind="quiet" onPress={fill}>
        {t('projector.fullScreen')}
      </Button>
      <ButtonLink size="s" kind="quiet" to={`/sessions/${sessionId}/conduct`}>
        {t('projector.toCockpit')}
      </ButtonLink>
    </Toolbar>
  );
}
