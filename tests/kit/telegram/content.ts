/** What people send besides words, as Telegram shapes it. */
export const CONTENT = {
  photo: {
    photo: [
      { file_id: 'AgACAgIAAxkB-small', file_unique_id: 'AQADsmall', width: 90, height: 67, file_size: 1_204 },
      {
        file_id: 'AgACAgIAAxkB-large',
        file_unique_id: 'AQADlarge',
        width: 1280,
        height: 960,
        file_size: 164_025,
      },
    ],
  },
  voice: {
    voice: {
      file_id: 'AwACAgIAAxkB',
      file_unique_id: 'AgADvoice',
      duration: 4,
      mime_type: 'audio/ogg',
      file_size: 15_872,
    },
  },
  sticker: {
    sticker: {
      file_id: 'CAACAgIAAxkB',
      file_unique_id: 'AgADsticker',
      type: 'regular' as const,
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji: '👍',
    },
  },
}
