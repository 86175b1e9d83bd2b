import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '@/shared/i18n/language';
import {
  Actions,
  Button,
  Checkbox,
  cx,
  NumberField,
  PageHeader,
  Panel,
  ProblemNotice,
  Select,
  Stack,
  TextField,
  toast,
} from '@/shared/ui';
import f from '../people/Forms.module.css';
import { Disciplines } from './Disciplines';
import { faultsAt, said } from './faults';
import { settingsQuery, useSettle, type Settings } from './settings';
import { ZoneSelect } from './ZoneSelect';

const MOST_OF_PRIVACY = 20_000;
const ALL_LANGUAGES = Object.keys(LANGUAGES) as Language[];

/** What one's own school settles for itself; for administrators. */
export default function SettingsPage() {
  const { t } = useTranslation('institution');
  const { data } = useSuspenseQuery(settingsQuery);
  return (
    <>
      <PageHeader title={t('school.title')} lead={t('school.lead')} />
      <Stack>
        <SchoolForm key={`settings ${data.version}`} at={data} />
        <Disciplines key={`disciplines ${data.version}`} at={data} />
      </Stack>
    </>
  );
}

function SchoolForm({ at }: { at: Settings }) {
  const { t } = useTranslation('institution');
  const [settings, setSettings] = useState(at);
  const settling = useSettle(() => toast({ tone: 'good', title: t('people.saved') }));
  const set = (change: Partial<Settings>) => setSettings({ ...settings, ...change });
  const fault = faultsAt(settling.error);
  const offer = (language: Language, offered: boolean) =>
    set({
      languages: ALL_LANGUAGES.filter((each) => (each === language ? offered : settings.languages.includes(each))),
    });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (settling.isPending) return;
        settling.mutate(settings);
      }}
    >
      <Stack>
        <Panel title={t('school.about')}>
          <div className={cx(f.form)}>
            <TextField
              label={t('school.name')}
              value={settings.name}
              onChange={(name) => set({ name })}
              error={fault('name')}
            />
            <div className={cx(f.pair)}>
              <TextField
                label={t('school.shortName')}
                value={settings.shortName}
                hint={t('school.shortNameFixed')}
                isReadOnly
              />
              <ZoneSelect
                value={settings.timeZone}
                onChange={(timeZone) => set({ timeZone })}
                error={fault('timeZone')}
              />
            </div>
            <fieldset className={cx(f.roles)}>
              <legend>{t('school.languages')}</legend>
              {ALL_LANGUAGES.map((language) => (
                <Checkbox
                  key={language}
                  isSelected={settings.languages.includes(language)}
                  onChange={(offered) => offer(language, offered)}
                >
                  {LANGUAGES[language]}
                </Checkbox>
              ))}
            </fieldset>
            <Select
              label={t('school.defaultLanguage')}
              hint={t('school.defaultLanguageHint')}
              options={ALL_LANGUAGES.filter((id) => settings.languages.includes(id)).map((id) => ({
                id,
                label: LANGUAGES[id],
              }))}
              value={settings.defaultLanguage as Language}
              onChange={(defaultLanguage) => set({ defaultLanguage })}
              {...said('error', fault('languages') ?? fault('defaultLanguage'))}
            />
          </div>
        </Panel>
        <Panel title={t('school.retention')}>
          <div className={cx(f.form)}>
            <p>{t('school.retentionLead')}</p>
            <div className={cx(f.pair)}>
              {settings.retention.map(({ data, days }) => (
                <NumberField
                  key={data}
                  label={t(`school.retained.${data}`)}
                  value={days}
                  min={30}
                  max={3650}
                  onChange={(changed) =>
                    set({
                      retention: settings.retention.map((each) =>
                        each.data === data ? { data, days: changed } : each,
                      ),
                    })
                  }
                  {...said('error', fault(`retention.${data}`))}
                />
              ))}
            </div>
          </div>
        </Panel>
        <Panel title={t('school.privacy')}>
          <TextField
            label={t('school.privacyText')}
            hint={t('school.privacyHint')}
            rows={10}
            value={settings.privacyText}
            onChange={(privacyText) => set({ privacyText })}
            maxLength={MOST_OF_PRIVACY}
            error={fault('privacyText')}
          />
        </Panel>
        <ProblemNotice problem={settling.error} />
        <Actions>
          <Button kind="primary" type="submit" isPending={settling.isPending}>
            {t('school.save')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
