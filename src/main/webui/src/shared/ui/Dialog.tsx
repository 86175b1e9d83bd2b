import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { cx } from './cx';
import { Icon } from './Icon';
import s from './Dialog.module.css';

interface DialogProps {
  title: string;
  /** The content; a function gets `close`. */
  children: ReactNode | ((close: () => void) => ReactNode);
  /** What opens it; a pressable element such as Button. Leave out when `isOpen` is given. */
  trigger?: ReactNode;
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** `wide` for tables and previews, `full` for what needs the whole window. */
  width?: 'normal' | 'wide' | 'full';
}

/**
 * A window over the page for one thing. Escape and the cross close it.
 *
 *     <Dialog title={t('swap')} trigger={<Button>{t('swap')}</Button>}>{(close) => <SwapForm onDone={close} />}</Dialog>
 */
export function Dialog({ title, children, trigger, isOpen, onOpenChange, width = 'normal' }: DialogProps) {
  const { t } = useTranslation();
  const control = {
    ...(isOpen === undefined ? {} : { isOpen }),
    ...(onOpenChange === undefined ? {} : { onOpenChange }),
  };
  const overlay = (
    <ModalOverlay className={cx(s.veil)} isDismissable {...(trigger ? {} : control)}>
      <Modal className={cx(s.window, s[width])}>
        <AriaDialog className={cx(s.dialog)}>
          {({ close }) => (
            <>
              <header className={cx(s.head)}>
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                <Button kind="quiet" onPress={close} aria-label={t('action.close')}>
                  <Icon name="close" />
                </Button>
              </header>
              {typeof children === 'function' ? children(close) : children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  if (!trigger) return overlay;
  return (
    <DialogTrigger {...control}>
      {trigger}
      {overlay}
    </DialogTrigger>
  );
}

interface ConfirmDialogProps {
  /** The question. */
  title: string;
  /** What follows from saying yes. */
  children?: ReactNode;
  /** The yes, as a verb: "Publish teams". */
  confirm: string;
  onConfirm: () => void;
  /** For what takes something away. */
  danger?: boolean;
  trigger?: ReactNode;
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/**
 * Asks before something that cannot be taken back. The way out has the focus.
 *
 *     <ConfirmDialog trigger={<Button>…</Button>} title={t('close.title')} confirm={t('close.yes')} onConfirm={close} />
 */
export function ConfirmDialog({ title, children, confirm, onConfirm, danger, ...control }: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} {...control}>
      {(close) => (
        <>
          {children ? <p>{children}</p> : null}
          <div className={cx(s.actions)}>
            <Button onPress={close} autoFocus>
              {t('action.cancel')}
            </Button>
            <Button
              kind={danger ? 'danger' : 'primary'}
              onPress={() => {
                close();
                onConfirm();
              }}
            >
              {confirm}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

/** The row of buttons at the end of a dialog or form; the primary one last. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={cx(s.actions)}>{children}</div>;
}
