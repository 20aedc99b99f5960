/** Import-map paths of the components this plugin registers, from the root of the repository. */
export const COMPONENTS = {
  briefSummary: '/src/admin/documents/BriefSummary#BriefSummary',
  deliverableSummary: '/src/admin/documents/DeliverableSummary#DeliverableSummary',
  history: '/src/admin/documents/HistoryView#HistoryView',
  home: '/src/admin/home/HomeView#HomeView',
  icon: '/src/admin/brand/Icon#Icon',
  inbox: '/src/admin/inbox/InboxView#InboxView',
  invocation: '/src/admin/documents/InvocationView#InvocationView',
  logo: '/src/admin/brand/Logo#Logo',
  markdown: '/src/admin/knowledge/MarkdownField#MarkdownField',
  nav: '/src/admin/nav/Nav#Nav',
  proposalSummary: '/src/admin/documents/ProposalSummary#ProposalSummary',
  signInFoot: '/src/admin/brand/SignInFoot#SignInFoot',
  signInIntro: '/src/admin/brand/SignInIntro#SignInIntro',
  trace: '/src/admin/trace/TraceView#TraceView',
  traceButton: '/src/admin/documents/TraceButton#TraceButton',
} as const
