export { useCommands, type Commands } from './commands';
export { useSignal } from './signal';
export { LiveContext, useConnection, usePending, useSend, useServerTime, useTopic, type Topic } from './hooks';
export { LiveClient } from './liveClient';
export { tabStorage } from './tabStorage';
export type { LiveBody, Person, Signalled } from './protocol';
