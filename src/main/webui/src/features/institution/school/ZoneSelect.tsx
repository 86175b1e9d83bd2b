import { useTranslation } from 'react-i18next';
import { Select } from '@/shared/ui';
import { said } from './faults';

interface ZoneSelectProps {
  value: string;
  onChange: (zone: string) => void;
  error: string | undefined;
}

/** The time zone in which a school's days begin and end. */
export function ZoneSelect({ value, onChange, error }: ZoneSelectProps) {
  const { t } = useTranslation('institution');
  const known = Intl.supportedValuesOf('timeZone');
  const zones = known.includes(value) ? known : [value, ...known];
  return (
    <Select
      label={t('school.timeZone')}
      hint={t('school.timeZoneHint')}
      options={zones.map((id) => ({ id, label: id.replaceAll('_', ' ') }))}
      value={value}
      onChange={onChange}
      {...said('error', error)}
    />
  );
}
