import tseslint from 'typescript-eslint'

/** Imports point one way: src ← collections ← plugins ← payload.config.ts. */
const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
})
const noPlugins = ['^(@/|(\\.\\./)+)plugins(/|$)', 'this room may not import plugins: meet in the registry or through options']
const noCollections = ['^(@/|(\\.\\./)+)collections(/|$)', 'the kernel knows no domain']
const { existsSync, readdirSync } = await import('node:fs')
const plugins = new URL('./plugins', import.meta.url)
const pluginNames = existsSync(plugins) ? readdirSync(plugins, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name) : []

const noSwallow = {
  meta: { schema: [], type: 'problem' },
  create: (context) => ({
    CatchClause(node) {
      if (node.body.body.length === 0) context.report({ node, message: 'a catch translates, retries, or isolates one item and reports it' })
    },
    'CallExpression[callee.property.name="catch"] > ArrowFunctionExpression[body.type="BlockStatement"][body.body.length=0]'(node) {
      context.report({ node, message: 'an empty .catch() swallows the failure' })
    },
    'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock)$/]'(node) {
      const target = node.arguments[0]?.value
      if (typeof target === 'string' && /^[@.]/.test(target)) {
        context.report({ node, message: 'no mocks of our own modules: tests use the front door on real parts' })
      }
    },
  }),
}

/** Local API calls in hooks, endpoints, tasks and operations join the request and state their authority. */
const localApi = {
  meta: { schema: [], type: 'problem' },
  create: (context) => ({
    'CallExpression[callee.object.property.name="payload"][callee.property.name=/^(find|findByID|findVersions|findVersionByID|create|update|delete|count|restoreVersion|duplicate)$/], CallExpression[callee.object.name="payload"][callee.property.name=/^(find|findByID|findVersions|findVersionByID|create|update|delete|count|restoreVersion|duplicate)$/]'(
      node,
    ) {
      const [argument] = node.arguments
      if (argument?.type !== 'ObjectExpression') return
      if (argument.properties.some((property) => property.type === 'SpreadElement')) return
      const keys = argument.properties.map((property) => property.key?.name)
      for (const key of ['req', 'overrideAccess']) {
        if (!keys.includes(key)) context.report({ node, message: `state \`${key}\` in Local API calls (transaction and authority)` })
      }
    },
  }),
}

export default tseslint.config(
  {
    ignores: [
      'node_modules/**', '.next/**', '.data/**', '.cache/**', 'public/**', 'artifacts/**', 'migrations/**', 'next-env.d.ts',
      'payload-types.ts', 'src/app/(payload)/admin/importMap.js', 'docs/examples/**/node_modules/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'local-api': localApi, 'no-swallow': noSwallow } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      eqeqeq: ['error', 'always'],
      'house/no-swallow': 'error',
      'max-depth': ['error', 4],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', { message: 'sharp comes through src/media/sharp, which Node 20.9 can load', selector: 'ImportDeclaration[importKind!="type"][source.value="sharp"]' }],
      'prefer-const': 'error',
    },
  },
  { files: ['plugins/**/*.ts', 'src/{access,events,queue,clock,states,endpoints}/**/*.ts', 'src/app/**/*.{ts,tsx}', 'src/admin/**/*.{ts,tsx}'], ignores: ['**/*.spec.ts'], rules: { 'house/local-api': 'error' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/app/**', 'src/admin/**', 'src/cli/**', 'src/server/**', '**/*.spec.ts'],
    rules: forbid(noPlugins, noCollections),
  },
  { files: ['collections/**/*.ts'], rules: forbid(noPlugins) },
  ...pluginNames.map((name) => ({
    files: [`plugins/${name}/**/*.{ts,tsx}`],
    rules: forbid([`^@/plugins/(?!${name}(/|$))`, 'a plugin never imports another plugin'], [`^(\\.\\./)+(?!${name}(/|$))(${pluginNames.join('|')})/`, 'a plugin never imports another plugin']),
  })),
  { files: ['src/cli/**', 'tests/bench/**', 'tests/support/**'], rules: { 'no-console': 'off' } },
  { files: ['tests/**/*.ts', '**/*.spec.ts'], rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] } },
  { files: ['src/payload/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  { files: ['**/*.{js,mjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
