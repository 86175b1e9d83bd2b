import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { signOut, useMe } from '@/features/institution';
import { chooseLanguage, LANGUAGES, type Language } from '@/shared/i18n/language';
import { useConnection } from '@/shared/live';
import { chooseTheme, useThemeChoice, type ThemeChoice } from '@/shared/theme/theme';
import { ConfirmDialog, cx, Menu, MenuItem, MenuSection, PersonMark, toast, useProblemWords } from '@/shared/ui';
import s from './AccountMenu.module.css';

const THEMES: ThemeChoice[] = ['system', 'light', 'dark'];

/** Who is signed in; appearance, language and the way out. */
export function AccountMenu() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const theme = useThemeChoice();
  const languages = (Object.entries(LANGUAGES) as [Language, string][]).filter(([id]) => me.languages.includes(id));
  const [leaving, leave] = useLeave();
  return (
    <>
      <Menu
        trigger={
          <AriaButton className={cx(s.trigger)} aria-label={`${t('shell.account')}: ${me.givenName} ${me.familyName}`}>
            <PersonMark person={me} />
          </AriaButton>
        }
        header={<PersonMark person={me} named note={me.institutionName} />}
      >
        <MenuSection
          title={t('shell.theme')}
          chosen={theme}
          onChoose={(choice) => chooseTheme(choice as ThemeChoice)}
          options={THEMES.map((id) => ({ id, label: t(`shell.themes.${id}`) }))}
        />
        {languages.length > 1 ? (
          <MenuSection
            title={t('shell.language')}
            chosen={i18n.language}
            onChoose={(language) => void chooseLanguage(language as Language)}
            options={languages.map(([id, label]) => ({ id, label }))}
          />
        ) : null}
        <MenuItem href="/account">{t('shell.ownAccount')}</MenuItem>
        <MenuItem onAction={leave}>{t('shell.signOut')}</MenuItem>
      </Menu>
      {leaving}
    </>
  );
}

/** Signs out; asks first while something is not stored. */
function useLeave() {
  const { t } = useTranslation();
  const words = useProblemWords();
  const { waiting } = useConnection();
  const [asking, ask] = useState(false);
  const go = () => {
    signOut().catch((problem: unknown) => toast({ tone: 'bad', ...words(problem) }));
  };
  const dialog = (
    <ConfirmDialog
      isOpen={asking}
      onOpenChange={ask}
      title={t('shell.signOutWaiting.title')}
      confirm={t('shell.signOutWaiting.confirm')}
      onConfirm={go}
    >
      {t('shell.signOutWaiting.detail', { count: waiting })}
    </ConfirmDialog>
  );
  return [dialog, () => (waiting > 0 ? ask(true) : go())] as const;
}
