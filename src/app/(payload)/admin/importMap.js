import { JsonEditor as JsonEditor_dbb778c08e27a8aaa7a0dcb3bec25e0c } from '../../../../src/admin/editors/JsonEditor'
import { AssetField as AssetField_10755334a9731ac4fc2f76db106657e5 } from '../../../../src/admin/assets/AssetField'
import { BriefSummary as BriefSummary_da1dad8f9d2b679b97a4622d67ef89ba } from '../../../../src/admin/documents/BriefSummary'
import { StateField as StateField_34f6d72b80ad5dec29d2937372632173 } from '@/src/admin/states/StateField'
import { HistoryView as HistoryView_20baefee0d765128a4ec83d3e8e65b7d } from '../../../../src/admin/documents/HistoryView'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { MarkdownField as MarkdownField_18970618b0272766cfd73a552fe7119e } from '../../../../src/admin/knowledge/MarkdownField'
import { MarkdownDiff as MarkdownDiff_f7bff685198b23ac6018380160a11484 } from '../../../../src/admin/knowledge/MarkdownDiff'
import { NoDiff as NoDiff_6fa8da48e97cb145ffe5bdfcead0ebb6 } from '../../../../src/admin/knowledge/NoDiff'
import { InvocationView as InvocationView_62bf3ba4b32fc9e73cb2ac71f70419f6 } from '../../../../src/admin/documents/InvocationView'
import { ProposalSummary as ProposalSummary_1138db0e45d5fa619b2fdd399c55192f } from '../../../../src/admin/documents/ProposalSummary'
import { TraceButton as TraceButton_c5f77f307bd0da7ab15ddb6cd1d9faa0 } from '../../../../src/admin/documents/TraceButton'
import { EntryTypeField as EntryTypeField_f438a3fe91e2ff02da170456e1be6ddf } from '../../../../src/admin/content/EntryTypeField'
import { EntryTitleField as EntryTitleField_0f9ea80efb838656443e5e26179b6f41 } from '../../../../src/admin/content/EntryTitleField'
import { EntryDataField as EntryDataField_93815ef1c8680defb00a2343ea144668 } from '../../../../src/admin/content/EntryDataField'
import { SearchPreview as SearchPreview_8ddc5099e14338d384128ad41bca2514 } from '../../../../src/admin/content/SearchPreview'
import { FieldMark as FieldMark_e1a41c17888e41e3f23d1d0a688af503 } from '../../../../src/admin/content/comments/FieldMark'
import { StagePanel as StagePanel_64c27a12bff2ef79268287f5f5592ac4 } from '../../../../src/admin/content/stages/StagePanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EntryMetrics as EntryMetrics_05698bb38f32cd9fc610b9345a74a38e } from '../../../../src/admin/content/EntryMetrics'
import { EntryDock as EntryDock_9895a36168931d88a92b5e9d613388ca } from '../../../../src/admin/content/dock/EntryDock'
import { VersionView as VersionView_ca9e64b79e1f9e44d4ce5c5ef2bc7d70 } from '../../../../src/admin/content/versions/VersionView'
import { TranslationDataField as TranslationDataField_1753600b1e57da7d966b2abfc51f3ccb } from '../../../../src/admin/content/translation/TranslationDataField'
import { ReleaseButtons as ReleaseButtons_0bebe26dda2cea87ab68d54911af7678 } from '../../../../src/admin/content/releases/ReleaseButtons'
import { TypeSchemaField as TypeSchemaField_076cdaaa54c266adf784712afa9cb80a } from '../../../../src/admin/content/builder/TypeSchemaField'
import { TypeSaveButton as TypeSaveButton_594ff526f89c3497103312baa3dc8965 } from '../../../../src/admin/content/builder/TypeSaveButton'
import { BeginEntryButton as BeginEntryButton_d00343471e7702714f1f32e2cfe8156a } from '../../../../src/admin/content/templates/BeginEntryButton'
import { DeliverableSummary as DeliverableSummary_d2345945096c57f563f6fd91495bbdbb } from '../../../../src/admin/documents/DeliverableSummary'
import { LinkToDoc as LinkToDoc_aead06e4cbf6b2620c5c51c9ab283634 } from '@payloadcms/plugin-search/client'
import { ReindexButton as ReindexButton_aead06e4cbf6b2620c5c51c9ab283634 } from '@payloadcms/plugin-search/client'
import { Nav as Nav_35768fd2de5a440b21e5aadef478b2e6 } from '../../../../src/admin/nav/Nav'
import { Icon as Icon_452f04fcd2ed8162ca5fbc6c89f204f1 } from '../../../../src/admin/brand/Icon'
import { Logo as Logo_b231ac8248d52be15270b4d2370a5c12 } from '../../../../src/admin/brand/Logo'
import { SignInFoot as SignInFoot_a220fd43a4e0708829cfc77167e324b8 } from '../../../../src/admin/brand/SignInFoot'
import { SignInIntro as SignInIntro_0e2066a8ad07dacfe498120f2d23eeba } from '../../../../src/admin/brand/SignInIntro'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { QueueView as QueueView_9f9f356e6f99727b8d465bad0bd63368 } from '../../../../src/admin/queue/QueueView'
import { BoardView as BoardView_b0ee8b47bfbd31dc90d4298ed52aa9bc } from '../../../../src/admin/content/board/BoardView'
import { AssetBrowserView as AssetBrowserView_06cafb3c0b09911895b6935b2948ffdd } from '../../../../src/admin/assets/AssetBrowserView'
import { CalendarView as CalendarView_d6a356243cb75cd808b179f80b0e6977 } from '../../../../src/admin/calendar/CalendarView'
import { TransfersView as TransfersView_cf3dc44fdb8d4d2db3d82996a8ead2a5 } from '../../../../src/admin/content/transfers/TransfersView'
import { HomeView as HomeView_a90957fbb971cc165f7ec0446cd44e31 } from '../../../../src/admin/home/HomeView'
import { InboxView as InboxView_ecb6ebfd122d2a8a0690661b6204a6be } from '../../../../src/admin/inbox/InboxView'
import { TraceView as TraceView_c47f3070ed8f79eb3be07930d594d08b } from '../../../../src/admin/trace/TraceView'
import { AssistantView as AssistantView_26cc6ae423e1bc98f83b634d2f41f950 } from '../../../../src/admin/agents/AssistantView'
import { PlaygroundView as PlaygroundView_435cb935d8e0970d54a18a350df751e5 } from '../../../../src/admin/agents/PlaygroundView'
import { SkillFiguresView as SkillFiguresView_e33ae1b93a64bf7c79067a5a02cd90cf } from '../../../../src/admin/agents/SkillFiguresView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/editors/JsonEditor#JsonEditor": JsonEditor_dbb778c08e27a8aaa7a0dcb3bec25e0c,
  "/src/admin/assets/AssetField#AssetField": AssetField_10755334a9731ac4fc2f76db106657e5,
  "/src/admin/documents/BriefSummary#BriefSummary": BriefSummary_da1dad8f9d2b679b97a4622d67ef89ba,
  "@/src/admin/states/StateField#StateField": StateField_34f6d72b80ad5dec29d2937372632173,
  "/src/admin/documents/HistoryView#HistoryView": HistoryView_20baefee0d765128a4ec83d3e8e65b7d,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/src/admin/knowledge/MarkdownField#MarkdownField": MarkdownField_18970618b0272766cfd73a552fe7119e,
  "/src/admin/knowledge/MarkdownDiff#MarkdownDiff": MarkdownDiff_f7bff685198b23ac6018380160a11484,
  "/src/admin/knowledge/NoDiff#NoDiff": NoDiff_6fa8da48e97cb145ffe5bdfcead0ebb6,
  "/src/admin/documents/InvocationView#InvocationView": InvocationView_62bf3ba4b32fc9e73cb2ac71f70419f6,
  "/src/admin/documents/ProposalSummary#ProposalSummary": ProposalSummary_1138db0e45d5fa619b2fdd399c55192f,
  "/src/admin/documents/TraceButton#TraceButton": TraceButton_c5f77f307bd0da7ab15ddb6cd1d9faa0,
  "/src/admin/content/EntryTypeField#EntryTypeField": EntryTypeField_f438a3fe91e2ff02da170456e1be6ddf,
  "/src/admin/content/EntryTitleField#EntryTitleField": EntryTitleField_0f9ea80efb838656443e5e26179b6f41,
  "/src/admin/content/EntryDataField#EntryDataField": EntryDataField_93815ef1c8680defb00a2343ea144668,
  "/src/admin/content/SearchPreview#SearchPreview": SearchPreview_8ddc5099e14338d384128ad41bca2514,
  "/src/admin/content/comments/FieldMark#FieldMark": FieldMark_e1a41c17888e41e3f23d1d0a688af503,
  "/src/admin/content/stages/StagePanel#StagePanel": StagePanel_64c27a12bff2ef79268287f5f5592ac4,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/content/EntryMetrics#EntryMetrics": EntryMetrics_05698bb38f32cd9fc610b9345a74a38e,
  "/src/admin/content/dock/EntryDock#EntryDock": EntryDock_9895a36168931d88a92b5e9d613388ca,
  "/src/admin/content/versions/VersionView#VersionView": VersionView_ca9e64b79e1f9e44d4ce5c5ef2bc7d70,
  "/src/admin/content/translation/TranslationDataField#TranslationDataField": TranslationDataField_1753600b1e57da7d966b2abfc51f3ccb,
  "/src/admin/content/releases/ReleaseButtons#ReleaseButtons": ReleaseButtons_0bebe26dda2cea87ab68d54911af7678,
  "/src/admin/content/builder/TypeSchemaField#TypeSchemaField": TypeSchemaField_076cdaaa54c266adf784712afa9cb80a,
  "/src/admin/content/builder/TypeSaveButton#TypeSaveButton": TypeSaveButton_594ff526f89c3497103312baa3dc8965,
  "/src/admin/content/templates/BeginEntryButton#BeginEntryButton": BeginEntryButton_d00343471e7702714f1f32e2cfe8156a,
  "/src/admin/documents/DeliverableSummary#DeliverableSummary": DeliverableSummary_d2345945096c57f563f6fd91495bbdbb,
  "@payloadcms/plugin-search/client#LinkToDoc": LinkToDoc_aead06e4cbf6b2620c5c51c9ab283634,
  "@payloadcms/plugin-search/client#ReindexButton": ReindexButton_aead06e4cbf6b2620c5c51c9ab283634,
  "/src/admin/nav/Nav#Nav": Nav_35768fd2de5a440b21e5aadef478b2e6,
  "/src/admin/brand/Icon#Icon": Icon_452f04fcd2ed8162ca5fbc6c89f204f1,
  "/src/admin/brand/Logo#Logo": Logo_b231ac8248d52be15270b4d2370a5c12,
  "/src/admin/brand/SignInFoot#SignInFoot": SignInFoot_a220fd43a4e0708829cfc77167e324b8,
  "/src/admin/brand/SignInIntro#SignInIntro": SignInIntro_0e2066a8ad07dacfe498120f2d23eeba,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/src/admin/queue/QueueView#QueueView": QueueView_9f9f356e6f99727b8d465bad0bd63368,
  "/src/admin/content/board/BoardView#BoardView": BoardView_b0ee8b47bfbd31dc90d4298ed52aa9bc,
  "/src/admin/assets/AssetBrowserView#AssetBrowserView": AssetBrowserView_06cafb3c0b09911895b6935b2948ffdd,
  "/src/admin/calendar/CalendarView#CalendarView": CalendarView_d6a356243cb75cd808b179f80b0e6977,
  "/src/admin/content/transfers/TransfersView#TransfersView": TransfersView_cf3dc44fdb8d4d2db3d82996a8ead2a5,
  "/src/admin/home/HomeView#HomeView": HomeView_a90957fbb971cc165f7ec0446cd44e31,
  "/src/admin/inbox/InboxView#InboxView": InboxView_ecb6ebfd122d2a8a0690661b6204a6be,
  "/src/admin/trace/TraceView#TraceView": TraceView_c47f3070ed8f79eb3be07930d594d08b,
  "/src/admin/agents/AssistantView#AssistantView": AssistantView_26cc6ae423e1bc98f83b634d2f41f950,
  "/src/admin/agents/PlaygroundView#PlaygroundView": PlaygroundView_435cb935d8e0970d54a18a350df751e5,
  "/src/admin/agents/SkillFiguresView#SkillFiguresView": SkillFiguresView_e33ae1b93a64bf7c79067a5a02cd90cf,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
