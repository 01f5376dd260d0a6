import { expect, test } from 'vitest'
import { adminConfig } from '../../web-admin/config.ts'

test('without settings: this machine only, without TLS', () => {
  expect(adminConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://127.0.0.1:3000',
    logLevel: 'info',
    secure: false,
    trustProxy: false,
  })
  expect(adminConfig({ HOST: '::1', PORT: '8080' })).toMatchObject({
    publicUrl: 'http://[::1]:8080',
    secure: false,
  })
  expect(adminConfig({ PUBLIC_URL: 'http://localhost:3000' })).toMatchObject({ secure: false })
})

test('behind a proxy that speaks TLS', () => {
  const env = {
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://dasnez.example.org',
    TRUST_PROXY: '10.0.0.0/8, 127.0.0.1',
  }
  expect(adminConfig(env)).toMatchObject({
    secure: true,
    publicUrl: 'https://dasnez.example.org',
    trustProxy: '10.0.0.0/8,127.0.0.1',
  })
  expect(adminConfig({ ...env, TRUST_PROXY: 'uniquelocal' })).toMatchObject({ trustProxy: 'uniquelocal' })
})

const https = { PUBLIC_URL: 'https://dasnez.example.org' }
test.each([
  [{ PUBLIC_URL: 'http://dasnez.example.org' }, 'PUBLIC_URL', 'https://'],
  [{ PUBLIC_URL: 'http://127.0.0.1.example.org' }, 'PUBLIC_URL', 'https://'],
  [{ PUBLIC_URL: 'dasnez.example.org' }, 'PUBLIC_URL', 'PUBLIC_URL=https://'],
  [{ PUBLIC_URL: 'https://dasnez.example.org/admin' }, 'PUBLIC_URL', 'without a path'],
  [{ PUBLIC_URL: 'ftp://dasnez.example.org' }, 'PUBLIC_URL', 'PUBLIC_URL=https://'],
  [{ HOST: '0.0.0.0', PUBLIC_URL: 'http://127.0.0.1:3000' }, 'HOST', 'HOST=127.0.0.1'],
  [{ HOST: '192.168.1.4' }, 'PUBLIC_URL', 'https://'],
  [{ PORT: 'dreitausend' }, 'PORT', 'PORT=3000'],
  [{ PORT: '70000' }, 'PORT', 'PORT=3000'],
  [{ LOG_LEVEL: 'laut' }, 'LOG_LEVEL', 'info'],
  [https, 'TRUST_PROXY', 'TRUST_PROXY=127.0.0.1'],
  [{ ...https, TRUST_PROXY: 'true' }, 'TRUST_PROXY', '127.0.0.1'],
  [{ ...https, TRUST_PROXY: '1' }, 'TRUST_PROXY', '127.0.0.1'],
  [{ ...https, TRUST_PROXY: '0.0.0.0/0' }, 'TRUST_PROXY', '127.0.0.1'],
  [{ ...https, TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY', '127.0.0.1'],
  [{ ...https, TRUST_PROXY: '*' }, 'TRUST_PROXY', '127.0.0.1'],
])('%o stops the start with a sentence about %s', (env, variable, remedy) => {
  expect(() => adminConfig(env)).toThrow(new RegExp(`^${variable} is .*${remedy.replace(/[/.]/g, '\\$&')}`))
})
