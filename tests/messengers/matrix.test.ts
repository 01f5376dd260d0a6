import { messengerContract } from './contract.ts'
import { openMatrix, personOn } from './open-matrix.ts'

messengerContract('Matrix', async core => {
  // the contract's people have opened their chats before; what a new room says is told in matrix-rooms.test.ts
  const silent: typeof core = {
    ...core,
    receive: (bot, updates) =>
      core.receive(
        bot,
        updates.filter(({ incoming }) => incoming.kind !== 'started' && incoming.kind !== 'moved'),
      ),
  }
  const { homeserver, stop } = await openMatrix(silent)
  return {
    person: name => personOn(homeserver, name),
    unknownChat: '@niemand:example.org',
    traits: {
      buttons: true,
      deepLinks: false,
      showsTyping: true,
      saysEmpty: true,
      repeats: 'once',
      unreadable: ['photo', 'voice', 'sticker', 'file'],
    },
    stop,
  }
})
