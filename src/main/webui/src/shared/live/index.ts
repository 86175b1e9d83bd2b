export { useCommands, type Commands } from './commands';
export { LiveContext, useConnection, usePending, useSend, useServerTime, useTopic, type Topic } from './hooks';
export { LiveClient } from './liveClient';
export { tabStorage } from './tabStorage';
export type { LiveBody, Person } from './protocol';
