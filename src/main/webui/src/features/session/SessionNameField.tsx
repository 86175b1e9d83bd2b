import { useTranslation } from 'react-i18next';
import { TextField } from '@/shared/ui';

const LONGEST = 120;

interface SessionNameFieldProps {
  value: string;
  onChange: (name: string) => void;
  /** Whether to say that it is missing. */
  strict: boolean;
}

/** The name under which a session is prepared. */
export function SessionNameField({ value, onChange, strict }: SessionNameFieldProps) {
  const { t } = useTranslation('session');
  return (
    <TextField
      label={t('preparation.new.name')}
      hint={t('preparation.new.nameHint')}
      value={value}
      onChange={onChange}
      maxLength={LONGEST}
      error={strict && value.trim() === '' ? t('preparation.new.nameMissing') : undefined}
    />
  );
}
