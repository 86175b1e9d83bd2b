import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGES, type Language } from '@/shared/i18n/language';
import { Button } from './Button';

interface LanguageSwitchProps {
  /** What a choice does; without it the browser speaks that language from now on. */
  onChoose?: (language: Language) => Promise<void>;
  size?: 's' | 'm';
}

/** The other languages, each by its own name, so that whoever cannot read this page finds the way out. */
export function LanguageSwitch({ onChoose = chooseLanguage, size = 'm' }: LanguageSwitchProps) {
  const { i18n } = useTranslation();
  const others = (Object.entries(LANGUAGES) as [Language, string][]).filter(([language]) => language !== i18n.language);
  return others.map(([language, name]) => (
    <Button key={language} kind="quiet" size={size} onPress={() => void onChoose(language)}>
      <span lang={language}>{name}</span>
    </Button>
  ));
}
