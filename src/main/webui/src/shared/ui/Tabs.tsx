import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { cx } from './cx';
import s from './Tabs.module.css';

export interface TabOption {
  id: string;
  label: ReactNode;
  content: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: TabOption[];
  /** Which is open; without it the tabs keep that themselves. */
  chosen?: string;
  onChoose?: (id: string) => void;
}

/** Views of the same thing, one at a time; what is a place of its own has a route instead. `<Tabs label="…" tabs={…} />` */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  return (
    <AriaTabs
      className={cx(s.tabs)}
      {...(chosen === undefined ? {} : { selectedKey: chosen })}
      {...(onChoose === undefined ? {} : { onSelectionChange: (key) => onChoose(String(key)) })}
    >
      <TabList aria-label={label} className={cx(s.list)}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={cx(s.tab)}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={cx(s.panel)}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
