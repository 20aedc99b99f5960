/** Import-map paths of the suite's own editors. */
export const JSON_EDITOR = '/src/admin/editors/JsonEditor#JsonEditor'
export const CODE_EDITOR = '/src/admin/editors/CodeEditor#CodeEditor'
