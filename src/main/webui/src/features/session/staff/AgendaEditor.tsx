import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  announce,
  Button,
  ConfirmDialog,
  cx,
  Icon,
  Menu,
  MenuItem,
  Notice,
  NumberField,
  Panel,
  TextField,
} from '@/shared/ui';
import {
  changed,
  KINDS,
  minutesSound,
  MOST_MINUTES,
  MOST_PHASES,
  moved,
  titleSound,
  totalMinutes,
  withPhase,
  without,
  type DraftPhase,
} from './agenda';
import s from './AgendaEditor.module.css';

interface AgendaEditorProps {
  agenda: DraftPhase[];
  onChange: (agenda: DraftPhase[]) => void;
  /** Says what is wrong; at first it does not, while nothing was tried. */
  strict: boolean;
}

/** An agenda to write: add phases, name them, give them minutes, move and remove them. */
export function AgendaEditor({ agenda, onChange, strict }: AgendaEditorProps) {
  const { t } = useTranslation('session');
  return (
    <Panel title={t('preparation.agenda.title')} aside={t('preparation.agenda.total', { count: totalMinutes(agenda) })}>
      <ol className={cx(s.agenda)}>
        {agenda.map((phase, index) => (
          <PhaseRow key={phase.key} phase={phase} index={index} agenda={agenda} onChange={onChange} strict={strict} />
        ))}
      </ol>
      {agenda.length === 0 ? (
        <Notice tone={strict ? 'bad' : 'plain'}>
          <p>{t('preparation.agenda.empty')}</p>
        </Notice>
      ) : null}
      <AddPhase agenda={agenda} onChange={onChange} />
    </Panel>
  );
}

function AddPhase({ agenda, onChange }: Omit<AgendaEditorProps, 'strict'>) {
  const { t } = useTranslation('session');
  if (agenda.length >= MOST_PHASES) return <p className={cx(s.soft)}>{t('preparation.agenda.full')}</p>;
  return (
    <div>
      <Menu
        trigger={
          <Button>
            <Icon name="plus" />
            {t('preparation.agenda.add')}
          </Button>
        }
      >
        {KINDS.map((kind) => (
          <MenuItem
            key={kind}
            onAction={() => onChange(withPhase(agenda, kind, t(`preparation.kind.${kind}`)))}
            textValue={t(`preparation.kind.${kind}`)}
          >
            <span className={cx(s.kindToAdd)}>
              {t(`preparation.kind.${kind}`)}
              <span className={cx(s.soft)}>{t(`preparation.about.${kind}`)}</span>
            </span>
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}

interface PhaseRowProps extends AgendaEditorProps {
  phase: DraftPhase;
  index: number;
}

function PhaseRow({ phase, index, agenda, onChange, strict }: PhaseRowProps) {
  const { t } = useTranslation('session');
  const change = (part: Partial<DraftPhase>) => onChange(changed(agenda, phase.key, part));
  const position = index + 1;
  return (
    <li className={cx(s.phase)}>
      <span className={cx(s.position)}>
        <span className={cx(s.number)}>{position}</span>
        {t(`preparation.kind.${phase.kind}`)}
      </span>
      <span className={cx(s.title)}>
        <TextField
          label={t('preparation.agenda.phaseTitle', { position })}
          value={phase.title}
          onChange={(title) => change({ title })}
          maxLength={120}
          error={strict && !titleSound(phase) ? t('preparation.agenda.titleMissing') : undefined}
        />
      </span>
      <span className={cx(s.minutes)}>
        <NumberField
          label={t('preparation.agenda.minutes')}
          value={phase.minutes}
          onChange={(minutes) => change({ minutes })}
          min={1}
          max={MOST_MINUTES}
          {...(strict && !minutesSound(phase) ? { error: t('preparation.agenda.minutesWrong') } : {})}
        />
      </span>
      <span className={cx(s.tools)}>
        <Movers phase={phase} index={index} agenda={agenda} onChange={onChange} />
        <Remover phase={phase} agenda={agenda} onChange={onChange} />
      </span>
    </li>
  );
}

type RowToolProps = Omit<PhaseRowProps, 'strict'>;

function Movers({ phase, index, agenda, onChange }: RowToolProps) {
  const { t } = useTranslation('session');
  const pressed = useRef<-1 | 1>(undefined);
  const buttons = useRef<HTMLSpanElement>(null);
  // The row that moves loses the focus on its way; it is given back, so that a key moves it on.
  useEffect(() => {
    if (pressed.current === undefined) return;
    const [earlier, later] = buttons.current?.querySelectorAll('button') ?? [];
    const wanted = pressed.current === -1 ? earlier : later;
    const other = pressed.current === -1 ? later : earlier;
    (wanted?.disabled ? other : wanted)?.focus();
    pressed.current = undefined;
  }, [index]);
  const move = (by: -1 | 1) => {
    pressed.current = by;
    onChange(moved(agenda, phase.key, by));
    const place = { phase: phase.title, position: index + 1 + by, count: agenda.length };
    announce(t('preparation.agenda.moved', place));
  };
  return (
    <span ref={buttons} className={cx(s.movers)}>
      <Button
        kind="quiet"
        onPress={() => move(-1)}
        isDisabled={index === 0}
        aria-label={t('preparation.agenda.earlier', { phase: phase.title })}
      >
        <Icon name="arrowUp" />
      </Button>
      <Button
        kind="quiet"
        onPress={() => move(1)}
        isDisabled={index === agenda.length - 1}
        aria-label={t('preparation.agenda.later', { phase: phase.title })}
      >
        <Icon name="arrowDown" />
      </Button>
    </span>
  );
}

/** Takes a phase off; asks first where something may have been prepared for it. */
function Remover({ phase, agenda, onChange }: Omit<RowToolProps, 'index'>) {
  const { t } = useTranslation('session');
  const [asking, ask] = useState(false);
  const name = { phase: phase.title || t(`preparation.kind.${phase.kind}`) };
  const remove = () => {
    onChange(without(agenda, phase.key));
    announce(t('preparation.agenda.removed', name));
  };
  return (
    <>
      <Button
        kind="quiet"
        onPress={() => (phase.id === null ? remove() : ask(true))}
        aria-label={t('preparation.agenda.remove', name)}
      >
        <Icon name="trash" />
      </Button>
      <ConfirmDialog
        isOpen={asking}
        onOpenChange={ask}
        title={t('preparation.agenda.removeAsked', name)}
        confirm={t('preparation.agenda.removeYes')}
        onConfirm={remove}
        danger
      >
        {t('preparation.agenda.removeDetail')}
      </ConfirmDialog>
    </>
  );
}
