import type { ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover,
  type MenuItemProps,
} from 'react-aria-components';
import { cx } from './cx';
import { Icon } from './Icon';
import s from './Menu.module.css';

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactNode;
  /** Something to read above the items. */
  header?: ReactNode;
  children: ReactNode;
}

/**
 * Things to do, behind a button.
 *
 *     <Menu trigger={<Button kind="quiet" aria-label={t('more')}><Icon name="menu" /></Button>}>
 *       <MenuItem onAction={rename}>{t('rename')}</MenuItem>
 *     </Menu>
 */
export function Menu({ trigger, header, children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement="bottom end" className={cx(s.popover)}>
        {header ? <div className={cx(s.header)}>{header}</div> : null}
        <AriaMenu className={cx(s.menu)}>{children}</AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** One thing to do; with `href` a link. */
export function MenuItem({
  children,
  ...props
}: Omit<MenuItemProps, 'className' | 'children'> & { children: ReactNode }) {
  return (
    <AriaMenuItem {...props} className={cx(s.item)}>
      {children}
    </AriaMenuItem>
  );
}

interface MenuSectionProps {
  title: string;
  options: { id: string; label: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** One choice among a few, inside a menu; the menu stays open so that its effect can be seen. */
export function MenuSection({ title, options, chosen, onChoose }: MenuSectionProps) {
  return (
    <AriaMenuSection
      className={cx(s.section)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => new Set(keys).forEach((key) => onChoose(String(key)))}
      shouldCloseOnSelect={false}
    >
      <Header className={cx(s.title)}>{title}</Header>
      {options.map(({ id, label }) => (
        <AriaMenuItem key={id} id={id} className={cx(s.item)} textValue={label}>
          {({ isSelected }) => (
            <>
              {label}
              {isSelected ? <Icon name="check" size={18} /> : null}
            </>
          )}
        </AriaMenuItem>
      ))}
    </AriaMenuSection>
  );
}
