import type { Logger } from 'pino'
import type { Incoming } from '../../core/conversation/event.ts'
import type { Messenger } from '../../core/conversation/messenger.ts'

export type { Incoming } from '../../core/conversation/event.ts'
export type { Messenger, OutgoingLine, Sent } from '../../core/conversation/messenger.ts'

export interface Core {
  receive(bot: string, updates: { updateId: string; chat: string; incoming: Incoming }[]): Promise<void>
  connect(messenger: Messenger): Promise<{ stop(): Promise<void> }>
  settled(bot: string, chat: string): Promise<void>
  log: Logger
}
