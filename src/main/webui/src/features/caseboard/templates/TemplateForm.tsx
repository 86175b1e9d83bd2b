import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/shared/api';
import { useServerWords } from '@/shared/i18n/serverWords';
import { Actions, announce, Button, ButtonLink, cx, Notice, Panel, ProblemNotice, TextField } from '@/shared/ui';
import { AddLane } from './AddLane';
import { MOST_OF_NAME, withChange, withLaneBack, withMoved, withoutLane, type Draft, type DraftLane } from './draft';
import { LaneFields, moveId } from './LaneFields';
import { useLaneName } from './laneNames';
import { LanePreview } from './LanePreview';
import { useSaveTemplate, type Template } from './templates';
import s from './TemplateForm.module.css';

interface TemplateFormProps {
  /** What the form begins with. */
  initial: Draft;
  /** The template that is changed; null for a new one. */
  saved: Template | null;
  onSaved: (stored: Template) => void;
  /** Fetches what somebody else has saved meanwhile. */
  onOutdated?: () => void;
}

/** Writes the lanes of a template; nothing is saved until the server takes all of it. */
export function TemplateForm({ initial, saved, onSaved, onOutdated }: TemplateFormProps) {
  const { t } = useTranslation('caseboard');
  const [draft, setDraft] = useState(initial);
  const [fresh, setFresh] = useState<number | null>(null);
  const [removed, setRemoved] = useState<{ lane: DraftLane; place: number } | null>(null);
  const laneName = useLaneName();
  const saving = useSaveTemplate(saved);
  const fault = useFaults(saving.error);
  const focusAfter = useFocusAfter(draft);
  const move = (lane: DraftLane, step: -1 | 1) => {
    const moved = withMoved(draft, lane.key, step);
    if (!moved) return;
    setDraft(moved);
    focusAfter(document.activeElement?.id ?? '');
    const place = 1 + moved.lanes.findIndex(({ key }) => key === lane.key);
    announce(t('templates.moved', { name: laneName(lane), place, count: moved.lanes.length }));
  };
  const outdated = saving.error !== null && problemOf(saving.error).code === 'caseboard.template-changed';
  return (
    <form
      className={cx(s.form)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isPending) saving.mutate(draft, { onSuccess: onSaved });
      }}
    >
      <div className={cx(s.name)}>
        <TextField
          label={t('templates.name')}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          maxLength={MOST_OF_NAME}
          error={fault('name')}
        />
      </div>
      <Panel title={t('templates.lanes')}>
        <p className={cx(s.soft)}>{t('templates.lanesHint')}</p>
        <ol className={cx(s.lanes)}>
          {draft.lanes.map((lane, index) => (
            <LaneFields
              key={lane.key}
              lane={lane}
              place={index + 1}
              count={draft.lanes.length}
              fresh={lane.key === fresh}
              onChange={(change) => setDraft(withChange(draft, lane.key, change))}
              onMove={(step) => move(lane, step)}
              onRemove={() => {
                setDraft(withoutLane(draft, lane.key));
                setRemoved({ lane, place: index });
              }}
              fault={(part) => fault(`lane ${index + 1}, ${part}`)}
            />
          ))}
        </ol>
        {removed ? (
          <Notice
            live
            actions={
              <Button
                size="s"
                autoFocus
                onPress={() => {
                  setDraft(withLaneBack(draft, removed.lane, removed.place));
                  setRemoved(null);
                  focusAfter(moveId(removed.lane.key, removed.place === 0 ? 1 : -1));
                }}
              >
                {t('templates.putBack')}
              </Button>
            }
          >
            <p>{t('templates.removed', { name: laneName(removed.lane) })}</p>
          </Notice>
        ) : null}
        <AddLane
          draft={draft}
          onAdd={(next) => {
            setDraft(next);
            setFresh(next.lanes.at(-1)?.key ?? null);
            setRemoved(null);
          }}
        />
      </Panel>
      <Panel title={t('templates.preview')}>
        <LanePreview label={t('templates.preview')} lanes={draft.lanes} />
      </Panel>
      <ProblemNotice problem={saving.error} />
      {outdated && onOutdated ? (
        <div>
          <Button onPress={onOutdated}>{t('templates.loadSaved')}</Button>
        </div>
      ) : null}
      <Actions>
        <ButtonLink to="/school/board-templates">{t('templates.cancel')}</ButtonLink>
        <Button kind="primary" type="submit" isPending={saving.isPending}>
          {t('templates.save')}
        </Button>
      </Actions>
    </form>
  );
}

/** What the server says is wrong where, in the reader's language. */
function useFaults(problem: unknown): (where: string) => string | undefined {
  const say = useServerWords();
  const faults = problem ? problemOf(problem).faults : [];
  return (where) => {
    const found = faults.find((fault) => fault.where === where);
    return found && say(found.detail);
  };
}

/** Keeps the focus where it was when a row has moved: the browser loses it with the row's place. */
function useFocusAfter(draft: Draft): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const element = document.getElementById(wanted.current);
    // At the end of the list the button that moved it there does nothing more; its neighbour does.
    const other = wanted.current.endsWith('-up')
      ? wanted.current.replace(/-up$/, '-down')
      : wanted.current.replace(/-down$/, '-up');
    (element?.hasAttribute('disabled') ? document.getElementById(other) : element)?.focus();
    wanted.current = null;
  }, [draft]);
  return (id) => {
    wanted.current = id;
  };
}
