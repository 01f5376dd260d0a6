import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

/** https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html */
export const settings = ({ folder, port, sharedSecret, limits }: Place) => ({
  server_name: 'dasnez.test',
  public_baseurl: `http://127.0.0.1:${port}/`,
  listeners: [
    {
      port,
      type: 'http',
      bind_addresses: ['127.0.0.1'],
      resources: [{ names: ['client', 'media'] }],
    },
  ],
  database: { name: 'sqlite3', args: { database: join(folder, 'homeserver.db') } },
  media_store_path: join(folder, 'media'),
  signing_key_path: join(folder, 'signing.key'),
  log_config: join(folder, 'logging.yaml'),
  pid_file: join(folder, 'homeserver.pid'),
  registration_shared_secret: sharedSecret,
  macaroon_secret_key: secret(),
  form_secret: secret(),
  // nobody outside is asked for anything
  trusted_key_servers: [],
  federation_domain_whitelist: [],
  report_stats: false,
  presence: { enabled: false },
  // accounts of a test guard nothing
  bcrypt_rounds: 4,
  ...(limits === 'generous' ? GENEROUS : {}),
})

export const logging = (folder: string) => ({
  version: 1,
  formatters: { plain: { format: '%(asctime)s %(name)s %(levelname)s %(message)s' } },
  handlers: {
    file: { class: 'logging.FileHandler', filename: join(folder, 'synapse.log'), formatter: 'plain' },
  },
  root: { level: 'WARNING', handlers: ['file'] },
  disable_existing_loggers: false,
})

/** As Synapse writes it: algorithm, version, 32 bytes in unpadded base64. */
export const newSigningKey = () => `ed25519 a_test ${randomBytes(32).toString('base64').replace(/=+$/, '')}\n`

const secret = () => randomBytes(32).toString('hex')

const MUCH = { per_second: 10_000, burst_count: 10_000 }
const GENEROUS = {
  rc_message: MUCH,
  rc_registration: MUCH,
  rc_login: { address: MUCH, account: MUCH, failed_attempts: MUCH },
  rc_joins: { local: MUCH, remote: MUCH },
  rc_joins_per_room: MUCH,
  rc_key_requests: MUCH,
  rc_invites: { per_room: MUCH, per_user: MUCH, per_issuer: MUCH },
  rc_room_creation: MUCH,
  rc_media_create: MUCH,
}

export type Limits = 'generous' | 'strict'

interface Place {
  folder: string
  port: number
  sharedSecret: string
  limits: Limits
}
