import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomFillSync,
} from 'node:crypto'

/**
 * Seals what may not be read in the database (AES-256-GCM) with the first of the keys; opens what any of them sealed.
 * `about` says where it lives ('Member.phone') and is part of the seal: a value moved elsewhere doesn't open.
 *
 * A sealed value: `[1 version][4 key id][12 iv][16 tag][ciphertext]`, 33 bytes more than the text in UTF-8.
 * Random ivs are good for 2³² values a key (NIST SP 800-38D, 8.3); add a new key in front before that.
 */
export function sealWith(keys: readonly Uint8Array[]): Seal {
  const known = keys.map(derive)
  const [newest] = known
  if (!newest) throw new Error('There is no key to seal with.')
  const byId = new Map(known.map(key => [key.id, key]))

  const seal = (plain: string, about: string): Uint8Array<ArrayBuffer> => {
    const iv = nextIv()
    const cipher = createCipheriv('aes-256-gcm', newest.sealing, iv).setAAD(Buffer.from(about))
    const text = cipher.update(plain, 'utf8')
    cipher.final()
    const sealed = new Uint8Array(HEAD_BYTES + text.length)
    sealed[0] = VERSION
    new DataView(sealed.buffer).setUint32(1, newest.id)
    sealed.set(iv, IV_AT)
    sealed.set(cipher.getAuthTag(), TAG_AT)
    sealed.set(text, HEAD_BYTES)
    return sealed
  }

  const open = (sealed: Uint8Array, about: string): string => {
    if (sealed.length < HEAD_BYTES || sealed[0] !== VERSION)
      throw new SealError(about, 'it is no sealed value')
    const id = new DataView(sealed.buffer, sealed.byteOffset).getUint32(1)
    const key = byId.get(id)
    if (!key)
      throw new SealError(
        about,
        `it was sealed with the key ${hex(id)}; known are ${[...byId.keys()].map(hex).join(', ')}`,
      )
    const decipher = createDecipheriv('aes-256-gcm', key.sealing, sealed.subarray(IV_AT, TAG_AT))
    decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(TAG_AT, HEAD_BYTES))
    const text = decipher.update(sealed.subarray(HEAD_BYTES))
    try {
      decipher.final()
    } catch {
      throw new SealError(about, 'it was changed, or sealed for another place')
    }
    return text.toString('utf8')
  }

  return {
    seal,
    open,
    sealJson: (value, about) => seal(JSON.stringify(value), about),
    openJson: (sealed, about) => JSON.parse(open(sealed, about)),
    blindIndex: phone => newest.blind(phone),
    blindIndexes: phone => known.map(key => key.blind(phone)),
  }
}

/** For sealed values on their way through JSON. */
export const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')

// One key given, one derived for each purpose: what is learned about one says nothing about another. As KeyObjects,
// which node takes over as they are: a seal takes 3 µs, with bytes for a key 12.
function derive(key: Uint8Array) {
  const forPurpose = (purpose: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', key, '', `dasnez ${purpose}`, bytes))
  const blinding = createSecretKey(forPurpose('blind index', 32))
  return {
    id: forPurpose('key id', 4).readUInt32BE(),
    sealing: createSecretKey(forPurpose('seal', 32)),
    blind: (text: string) => new Uint8Array(createHmac('sha256', blinding).update(text).digest()),
  }
}

// Chance is fetched for many at once: one call costs as much as a whole seal.
const ivs = Buffer.alloc(12 * 1024)
let ivAt = ivs.length
function nextIv(): Buffer {
  if (ivAt === ivs.length) {
    randomFillSync(ivs)
    ivAt = 0
  }
  ivAt += 12
  return ivs.subarray(ivAt - 12, ivAt)
}

const hex = (id: number) => id.toString(16).padStart(8, '0')

const VERSION = 1
const IV_AT = 5
const TAG_AT = IV_AT + 12
const HEAD_BYTES = TAG_AT + 16

export class SealError extends Error {
  constructor(about: string, why: string) {
    super(`A sealed ${about} can't be opened: ${why}.`)
    this.name = 'SealError'
  }
}

export type Seal = {
  seal(plain: string, about: string): Uint8Array<ArrayBuffer>
  open(sealed: Uint8Array, about: string): string
  sealJson(value: unknown, about: string): Uint8Array<ArrayBuffer>
  /** What `sealJson` sealed; the type is the caller's word. */
  openJson<T>(sealed: Uint8Array, about: string): T
  /** The same 32 bytes for the same phone number (E.164), to find it by; written with the newest key. */
  blindIndex(phone: string): Uint8Array<ArrayBuffer>
  /** To look a number up while older keys are still about: one for each key, newest first. */
  blindIndexes(phone: string): Uint8Array<ArrayBuffer>[]
}
