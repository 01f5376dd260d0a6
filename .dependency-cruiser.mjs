import { allExtensions } from 'dependency-cruiser'

// Without a TypeScript it can read, dependency-cruiser finds 0 modules and calls that clean.
if (!allExtensions.some(({ extension, available }) => extension === '.ts' && available)) {
  throw new Error(
    'dependency-cruiser cannot read TypeScript here, so it would check nothing. Run npm ci (TypeScript 6).',
  )
}

const OWN = '^(core|bots|web-admin|prisma|tests)/'
const PURE = '^core/(domain|matching|understanding|conversation|flows|texts)/'
const TESTS = '^tests/'
const MESSENGERS = packages('grammy', '@grammyjs/[^/]+', 'matrix-bot-sdk')
const HTTP = packages('fastify', '@fastify/[^/]+')
const PRISMA_CLIENT = [packages('@prisma/client'), '^core/store/generated/']
const DATABASE = packages('@prisma/[^/]+', 'pg', '@electric-sql/[^/]+', 'pglite-prisma-adapter')
const EXAMPLE_TOWNS = '^prisma/(seed|past|residents|towns)\\.ts$'

const PLACES = {
  config: '^core/config\\.ts$',
  house: '^core/house\\.ts$',
  line: '^core/texts/line\\.ts$',
  tell: '^core/tell\\.ts$',
  migrate: '^prisma/migrate\\.ts$',
}

/** The arrows of core/README.md. tests/house/arrows.test.ts plants a violation of every rule and sees it caught. */
export default {
  forbidden: [
    ...room('domain', {
      why: 'What is true about helping stays true whoever asks: the domain stands on nothing else.',
    }),
    ...room('matching', {
      sees: ['domain'],
      why: 'Whom to ask follows from the domain alone, so that the simulator drives the very same code.',
    }),
    ...room('understanding', {
      sees: ['domain'],
      why: 'A sentence becomes a wish of the domain; what is done with it is the business of flows.',
    }),
    ...room('texts', {
      types: ['domain'],
      why: 'A language says what it is given. It knows the shapes of what it names, and decides nothing.',
    }),
    ...room('conversation', {
      sees: ['domain', 'texts'],
      types: ['calls'],
      why: 'The vocabulary of flows holds for every topic, so it knows none.',
    }),
    ...room('flows', {
      sees: ['conversation', 'texts', 'domain', 'understanding'],
      types: ['calls'],
      why: 'A flow asks for a call by its name and is answered; that the call exists and what it takes is a type.',
    }),
    ...room('calls', {
      sees: ['domain', 'matching', 'understanding', 'store', 'line'],
      types: ['conversation', 'texts', 'house', 'tell', 'config'],
      why: 'A call is one transaction script: it decides by the domain and by what the words say, writes by the store, and answers in lines.',
    }),
    ...room('store', {
      sees: ['domain', 'migrate'],
      types: ['matching', 'conversation', 'config', 'line'],
      why: 'Rows know the values that they keep, not who asked for them nor in which words it will be told.',
    }),
    {
      name: 'core-knows-no-messenger-and-no-http',
      comment:
        'The library serves whoever opens it: a messenger or a page more must not change a line of it.',
      from: { path: '^core/' },
      to: { path: ['^(bots|web-admin)/', HTTP, MESSENGERS] },
    },
    {
      name: 'pure-rooms-use-no-node',
      comment:
        'Pure rooms reach no disk, clock, chance or environment, so that a turn can be played again anywhere.',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-rooms-use-no-machinery',
      comment: 'Database, HTTP, messengers, timers and logs belong to the rooms around the pure ones.',
      from: { path: PURE },
      to: { path: [DATABASE, HTTP, MESSENGERS, packages('pg-boss', 'pino')] },
    },
    {
      name: 'prisma-client-only-in-the-store',
      comment: 'Tenancy, encryption and locks hold because every query goes through the store.',
      from: { pathNot: ['^core/store/', '^prisma/(migrate|new-migration)\\.ts$', TESTS] },
      to: { path: PRISMA_CLIENT },
    },
    {
      name: 'database-only-in-the-store',
      comment:
        'PGlite or PostgreSQL is decided in one place; migrations open their own connection beside it.',
      from: { pathNot: ['^core/store/', '^prisma/(?!(seed|past|residents|towns)\\.ts$)', TESTS] },
      to: { path: DATABASE },
    },
    {
      name: 'core-has-one-door',
      comment:
        'Messengers and pages ask for what core/index.ts offers; the rooms behind it may change freely.',
      from: { path: '^(bots|web-admin)/' },
      to: { path: '^core/', pathNot: '^core/index\\.ts$' },
    },
    {
      name: 'bots-know-no-web-admin',
      comment: 'A messenger runs in a process without pages, too (ROLES=bots).',
      from: { path: '^bots/' },
      to: { path: '^web-admin/' },
    },
    {
      name: 'pages-know-no-bots',
      comment:
        'A page that spoke to a messenger would bypass the outbox; only web-admin/run.ts puts both together.',
      from: { path: '^web-admin/', pathNot: '^web-admin/run\\.ts$' },
      to: { path: '^bots/' },
    },
    {
      name: 'bots-have-one-door',
      comment:
        'bots/index.ts starts every configured messenger; whoever started one alone would miss its lease.',
      from: { path: '^web-admin/run\\.ts$' },
      to: { path: '^bots/', pathNot: '^bots/index\\.ts$' },
    },
    {
      name: 'messengers-are-strangers',
      comment: 'A messenger can be understood, switched off and deleted alone.',
      from: { path: '^bots/([^/]+)/' },
      to: { path: '^bots/[^/]+/', pathNot: '^bots/$1/' },
    },
    {
      name: 'grammy-only-connects',
      comment:
        'receive and render are pure: types of the Bot API at most, so that they are tested without a network.',
      from: { pathNot: ['^bots/telegram/connect\\.ts$', TESTS] },
      to: { path: packages('grammy', '@grammyjs/[^/]+'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'grammy-stays-in-telegram',
      comment: 'Nobody else speaks in shapes of the Bot API, not even by type.',
      from: { pathNot: ['^bots/telegram/', TESTS] },
      to: { path: packages('grammy', '@grammyjs/[^/]+') },
    },
    {
      name: 'matrix-sdk-only-connects',
      comment:
        'receive and render are pure: types of the SDK at most, so that they are tested without a homeserver.',
      from: { pathNot: ['^bots/matrix/connect\\.ts$', TESTS] },
      to: { path: packages('matrix-bot-sdk'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'matrix-sdk-stays-in-matrix',
      comment: 'Nobody else speaks in shapes of the Matrix SDK, not even by type.',
      from: { pathNot: ['^bots/matrix/', TESTS] },
      to: { path: packages('matrix-bot-sdk') },
    },
    {
      name: 'seed-comes-through-the-door',
      comment: 'The example town is made by the same calls as a real one, so it can hold nothing impossible.',
      from: { path: '^prisma/(seed|past)\\.ts$' },
      to: { path: OWN, pathNot: ['^core/index\\.ts$', '^prisma/(past|residents|towns)\\.ts$'] },
    },
    {
      name: 'towns-are-plain-data',
      comment: 'Two example towns to read and to edit: shapes may be checked, nothing runs.',
      from: { path: '^prisma/(residents|towns)\\.ts$' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'migrations-know-only-the-store',
      comment: 'The schema is laid before anything else of the house runs.',
      from: { path: '^prisma/', pathNot: EXAMPLE_TOWNS },
      to: { path: OWN, pathNot: ['^prisma/(?!(seed|past|residents|towns)\\.ts$)', '^core/store/'] },
    },
    {
      name: 'only-commands-know-the-example',
      comment:
        'Example people must not slip into what a real town runs: npm run demo and npm run understand name them.',
      from: { pathNot: [EXAMPLE_TOWNS, '^web-admin/(run|demo)\\.ts$', '^core/understand\\.ts$', TESTS] },
      to: { path: EXAMPLE_TOWNS },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Fakes and kits never reach production.',
      from: { pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'no-cycles',
      comment:
        'Data flows one way: two files that run each other are one thought in two places. Types may look back.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'What nobody uses and what uses nothing is left over from something.',
      from: { orphan: true, pathNot: [TESTS, '^[^/]+\\.config\\.ts$'] },
      to: {},
    },
    {
      name: 'everything-is-found',
      comment: 'An import that is not found escapes every rule above.',
      from: {},
      to: { couldNotResolve: true },
    },
  ].map(rule => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: ['node_modules', 'core/store/generated'] },
    // what browsers load stands apart and imports its neighbours only
    exclude: { path: '/public/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}

/** What a room of core may see of our own: `sees` wholly, `types` by `import type` alone. Packages are free. */
function room(name, { sees = [], types = [], why }) {
  const from = { path: placeOf(name) }
  return [
    {
      name: `${name}-keeps-to-its-arrows`,
      comment: why,
      from,
      to: { path: OWN, pathNot: [name, ...sees, ...types].map(placeOf) },
    },
    types.length > 0 && {
      name: `${name}-borrows-only-types`,
      comment: `${why} Shapes may be borrowed, deeds not.`,
      from,
      to: { path: types.map(placeOf), pathNot: sees.map(placeOf), dependencyTypesNot: ['type-only'] },
    },
  ].filter(Boolean)
}

function placeOf(name) {
  return PLACES[name] ?? `^core/${name}/`
}

/** As dependency-cruiser writes a package: below node_modules, or by its bare name where it isn't installed. */
function packages(...names) {
  return `(^|/node_modules/|^node_modules/)(@types/)?(${names.join('|')})(/|$)`
}
