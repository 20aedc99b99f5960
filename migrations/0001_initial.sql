CREATE TYPE "public"."enum_activities_actor_type" AS ENUM('user', 'system', 'integration', 'agent', 'client');
CREATE TYPE "public"."enum_brief_asset_links_link_type" AS ENUM('deliverable', 'reference', 'source');
CREATE TYPE "public"."enum_brief_content_links_link_type" AS ENUM('deliverable', 'reference', 'source');
CREATE TYPE "public"."enum_briefs_status" AS ENUM('PENDING', 'REVIEWING', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'REJECTED', 'CONVERTED', 'ARCHIVED');
CREATE TYPE "public"."enum_briefs_priority" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'URGENT');
CREATE TYPE "public"."enum_client_requests_channel" AS ENUM('API', 'CRM', 'PORTAL', 'MANUAL', 'EMAIL', 'FORM');
CREATE TYPE "public"."enum_client_requests_status" AS ENUM('RECEIVED', 'PROCESSED', 'REJECTED');
CREATE TYPE "public"."enum_client_requests_priority" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'URGENT');
CREATE TYPE "public"."enum_clients_status" AS ENUM('lead', 'active', 'inactive', 'churned');
CREATE TYPE "public"."enum_clients_source" AS ENUM('WEBSITE', 'REFERRAL', 'SOCIAL', 'EMAIL', 'PAID_ADS', 'EVENT', 'PARTNER', 'COLD_OUTREACH', 'ORGANIC_SEARCH', 'IMPORT', 'API', 'OTHER');
CREATE TYPE "public"."enum_custom_field_definitions_entity_type" AS ENUM('PROJECT', 'DELIVERABLE');
CREATE TYPE "public"."enum_custom_field_definitions_field_type" AS ENUM('TEXT', 'NUMBER', 'DATE', 'SELECT', 'BOOLEAN');
CREATE TYPE "public"."enum_files_purpose" AS ENUM('ORIGINAL', 'RENDITION', 'TRANSFORM');
CREATE TYPE "public"."enum_invitations_role" AS ENUM('OWNER', 'ADMIN', 'TEAM_LEAD', 'PRODUCER', 'ARTIST', 'MEMBER', 'VIEWER', 'CLIENT_VIEWER');
CREATE TYPE "public"."enum_notification_rules_channels" AS ENUM('IN_APP', 'EMAIL');
CREATE TYPE "public"."enum_notifications_type" AS ENUM('info', 'success', 'warning', 'error', 'mention', 'assignment', 'reminder', 'ASSIGNMENT', 'STATUS_CHANGE', 'REVISION_SUBMITTED', 'REVISION_FEEDBACK', 'COMMENT', 'DEADLINE_APPROACHING', 'DEADLINE_OVERDUE', 'STAGE_UNBLOCKED', 'BOX_UNMATCHED_FILE', 'NEW_FILE_AWAITING_REVIEWER');
CREATE TYPE "public"."enum_organizations_subscription_tier" AS ENUM('free', 'starter', 'professional', 'enterprise');
CREATE TYPE "public"."enum_projects_status" AS ENUM('PIPELINE', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELED', 'ARCHIVED');
CREATE TYPE "public"."enum_projects_priority" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'URGENT');
CREATE TYPE "public"."enum_role_permissions_role" AS ENUM('OWNER', 'ADMIN', 'TEAM_LEAD', 'PRODUCER', 'ARTIST', 'MEMBER', 'VIEWER', 'CLIENT_VIEWER');
CREATE TYPE "public"."enum_user_feedback_kind" AS ENUM('BUG', 'IDEA', 'PRAISE', 'QUESTION');
CREATE TYPE "public"."enum_user_feedback_status" AS ENUM('NEW', 'PLANNED', 'DONE', 'DECLINED');
CREATE TYPE "public"."enum_users_competencies_level" AS ENUM('JUNIOR', 'INTERMEDIATE', 'SENIOR', 'LEAD');
CREATE TYPE "public"."enum_users_organizations_role" AS ENUM('OWNER', 'ADMIN', 'TEAM_LEAD', 'PRODUCER', 'ARTIST', 'MEMBER', 'VIEWER', 'CLIENT_VIEWER');
CREATE TYPE "public"."enum_webhook_deliveries_status" AS ENUM('PENDING', 'DELIVERED', 'FAILED');
CREATE TYPE "public"."enum_document_usages_usage_type" AS ENUM('AGENT_CONTEXT', 'AGENT_RETRIEVAL', 'USER_REFERENCE', 'API_FETCH');
CREATE TYPE "public"."enum_embedding_indexes_state" AS ENUM('BUILDING', 'ACTIVE', 'RETIRED');
CREATE TYPE "public"."enum_knowledge_documents_allowed_roles" AS ENUM('OWNER', 'ADMIN', 'TEAM_LEAD', 'PRODUCER', 'ARTIST', 'MEMBER', 'VIEWER', 'CLIENT_VIEWER');
CREATE TYPE "public"."enum_knowledge_documents_document_type" AS ENUM('SKILL', 'PERSONA', 'ORCHESTRATION', 'PROCEDURE', 'POLICY', 'CHECKLIST', 'PLAYBOOK', 'TEMPLATE', 'REFERENCE', 'META');
CREATE TYPE "public"."enum_knowledge_documents_visibility" AS ENUM('PUBLIC', 'INTERNAL', 'RESTRICTED', 'PRIVATE');
CREATE TYPE "public"."enum_knowledge_documents_status" AS ENUM('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'DEPRECATED', 'ARCHIVED');
CREATE TYPE "public"."enum__knowledge_documents_v_version_allowed_roles" AS ENUM('OWNER', 'ADMIN', 'TEAM_LEAD', 'PRODUCER', 'ARTIST', 'MEMBER', 'VIEWER', 'CLIENT_VIEWER');
CREATE TYPE "public"."enum__knowledge_documents_v_version_document_type" AS ENUM('SKILL', 'PERSONA', 'ORCHESTRATION', 'PROCEDURE', 'POLICY', 'CHECKLIST', 'PLAYBOOK', 'TEMPLATE', 'REFERENCE', 'META');
CREATE TYPE "public"."enum__knowledge_documents_v_version_visibility" AS ENUM('PUBLIC', 'INTERNAL', 'RESTRICTED', 'PRIVATE');
CREATE TYPE "public"."enum__knowledge_documents_v_version_status" AS ENUM('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'DEPRECATED', 'ARCHIVED');
CREATE TYPE "public"."enum_agent_audit_logs_triggered_by" AS ENUM('user', 'schedule', 'workflow', 'agent', 'event');
CREATE TYPE "public"."enum_agent_invocations_triggered_by" AS ENUM('EVENT', 'SCHEDULE', 'MANUAL', 'AGENT', 'API', 'WEBHOOK');
CREATE TYPE "public"."enum_agent_invocations_agent_type" AS ENUM('lead_scorer', 'action_suggester', 'email_drafter', 'meeting_summarizer', 'thread_analyzer', 'status_advisor');
CREATE TYPE "public"."enum_agent_invocations_status" AS ENUM('PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED', 'TIMEOUT');
CREATE TYPE "public"."enum_agent_memories_category" AS ENUM('context', 'pattern', 'preference', 'knowledge', 'relationship');
CREATE TYPE "public"."enum_agent_memories_memory_tier" AS ENUM('short_term', 'medium_term', 'long_term');
CREATE TYPE "public"."enum_agent_messages_message_type" AS ENUM('task', 'result', 'context', 'handoff', 'status', 'query');
CREATE TYPE "public"."enum_agent_messages_status" AS ENUM('pending', 'delivered', 'read', 'processed');
CREATE TYPE "public"."enum_agent_packs_pricing_type" AS ENUM('free', 'one-time', 'subscription');
CREATE TYPE "public"."enum_agent_pending_actions_risk_level" AS ENUM('low', 'medium', 'high', 'critical');
CREATE TYPE "public"."enum_agent_pending_actions_status" AS ENUM('pending', 'approved', 'rejected', 'expired');
CREATE TYPE "public"."enum_agent_schedules_trigger_type" AS ENUM('manual', 'scheduled', 'webhook');
CREATE TYPE "public"."enum_agent_skills_category" AS ENUM('CONTENT_CREATION', 'CONTENT_ANALYSIS', 'WORKFLOW', 'COMMUNICATION', 'DATA_PROCESSING', 'DECISION', 'INTEGRATION', 'UTILITY');
CREATE TYPE "public"."enum_agent_skills_autonomy_level" AS ENUM('off', 'suggest', 'auto_draft', 'auto_execute');
CREATE TYPE "public"."enum_agent_team_members_role" AS ENUM('coordinator', 'specialist', 'support');
CREATE TYPE "public"."enum_agent_teams_status" AS ENUM('active', 'paused', 'archived');
CREATE TYPE "public"."enum_agent_workflow_executions_status" AS ENUM('running', 'paused', 'completed', 'failed', 'cancelled');
CREATE TYPE "public"."enum_agent_workflows_trigger_type" AS ENUM('manual', 'event', 'schedule', 'agent_request');
CREATE TYPE "public"."enum_agent_workflows_status" AS ENUM('active', 'paused', 'archived', 'draft');
CREATE TYPE "public"."enum_agents_status" AS ENUM('draft', 'active', 'paused', 'archived');
CREATE TYPE "public"."enum_autonomy_settings_autonomy_level" AS ENUM('off', 'suggest', 'auto_draft', 'auto_execute');
CREATE TYPE "public"."enum_content_triggers_action_type" AS ENUM('INVOKE_SKILL', 'NOTIFICATION', 'WEBHOOK', 'WORKFLOW', 'UPDATE_ENTITY', 'CREATE_ENTITY', 'CUSTOM');
CREATE TYPE "public"."enum_invocation_steps_status" AS ENUM('PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED', 'TIMEOUT');
CREATE TYPE "public"."enum_skill_test_cases_last_status" AS ENUM('PASSED', 'FAILED');
CREATE TYPE "public"."enum_skill_test_runs_status" AS ENUM('RUNNING', 'PASSED', 'FAILED');
CREATE TYPE "public"."enum_content_entries_state" AS ENUM('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'UNPUBLISHED', 'ARCHIVED');
CREATE TYPE "public"."enum_content_entries_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__content_entries_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum_content_localizations_status" AS ENUM('PENDING', 'IN_PROGRESS', 'REVIEW', 'APPROVED', 'OUTDATED');
CREATE TYPE "public"."enum_content_releases_items_action" AS ENUM('PUBLISH', 'UNPUBLISH');
CREATE TYPE "public"."enum_content_releases_status" AS ENUM('OPEN', 'SCHEDULED', 'FAILED', 'PUBLISHED', 'ROLLED_BACK');
CREATE TYPE "public"."enum_content_revisions_assigned_to_type" AS ENUM('user', 'role', 'client');
CREATE TYPE "public"."enum_content_revisions_status" AS ENUM('PENDING', 'APPROVED', 'REJECTED', 'CHANGES_REQUESTED', 'SKIPPED');
CREATE TYPE "public"."enum_content_sources_source_type" AS ENUM('RSS', 'WEBSITE', 'NEWSLETTER', 'SEARCH', 'MANUAL');
CREATE TYPE "public"."enum_content_transfer_rows_outcome" AS ENUM('FAILED', 'WAITS', 'BEGUN');
CREATE TYPE "public"."enum_content_transfers_direction" AS ENUM('IMPORT', 'EXPORT');
CREATE TYPE "public"."enum_content_transfers_format" AS ENUM('JSON', 'CSV', 'MARKDOWN', 'WORDPRESS');
CREATE TYPE "public"."enum_content_transfers_status" AS ENUM('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED');
CREATE TYPE "public"."enum_content_transfers_mode" AS ENUM('RUN', 'DRY_RUN');
CREATE TYPE "public"."enum_content_transfers_phase" AS ENUM('COUNT', 'ROWS', 'REFERENCES', 'END');
CREATE TYPE "public"."enum_workflow_stage_status" AS ENUM('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'UNPUBLISHED', 'ARCHIVED');
CREATE TYPE "public"."enum_publish_schedules_action" AS ENUM('PUBLISH', 'UNPUBLISH', 'ARCHIVE', 'UPDATE');
CREATE TYPE "public"."enum_publish_schedules_status" AS ENUM('PENDING', 'EXECUTED', 'FAILED', 'CANCELLED');
CREATE TYPE "public"."enum_topic_ideas_status" AS ENUM('IDEA', 'ACCEPTED', 'USED', 'REJECTED');
CREATE TYPE "public"."enum_asset_collections_collection_type" AS ENUM('MANUAL', 'SMART', 'LIGHTBOX', 'DELIVERABLE');
CREATE TYPE "public"."enum_asset_libraries_allowed_roles" AS ENUM('OWNER', 'ADMIN', 'TEAM_LEAD', 'PRODUCER', 'ARTIST', 'MEMBER', 'VIEWER', 'CLIENT_VIEWER');
CREATE TYPE "public"."enum_asset_libraries_library_type" AS ENUM('GENERAL', 'BRAND', 'STOCK', 'CLIENT', 'PROJECT', 'ARCHIVE');
CREATE TYPE "public"."enum_asset_libraries_visibility" AS ENUM('INTERNAL', 'CLIENT', 'PUBLIC');
CREATE TYPE "public"."enum_asset_renditions_rendition_type" AS ENUM('THUMBNAIL_SMALL', 'THUMBNAIL_MEDIUM', 'THUMBNAIL_LARGE', 'PREVIEW', 'PREVIEW_VIDEO', 'WEB_OPTIMIZED', 'SOCIAL_SQUARE', 'SOCIAL_STORY', 'WATERMARKED', 'LOW_RES');
CREATE TYPE "public"."enum_asset_renditions_status" AS ENUM('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED');
CREATE TYPE "public"."enum_asset_share_logs_action" AS ENUM('VIEW', 'DOWNLOAD', 'ZIP', 'COMMENT', 'SELECT', 'UNLOCK', 'REFUSED');
CREATE TYPE "public"."enum_asset_uploads_status" AS ENUM('UPLOADING', 'CHECKING', 'DONE', 'DUPLICATE', 'REFUSED');
CREATE TYPE "public"."enum_asset_versions_change_type" AS ENUM('INITIAL', 'UPDATE', 'REVISION', 'RESTORE', 'AUTO_SAVE');
CREATE TYPE "public"."enum_assets_asset_type" AS ENUM('IMAGE_PHOTO', 'IMAGE_GRAPHIC', 'IMAGE_ICON', 'IMAGE_LOGO', 'VIDEO_RAW', 'VIDEO_EDITED', 'VIDEO_MOTION', 'AUDIO_MUSIC', 'AUDIO_VOICEOVER', 'AUDIO_SFX', 'DOC_COPY', 'DOC_BRIEF', 'DOC_PRESENTATION', 'DOC_REPORT', 'DESIGN_SOURCE', 'DESIGN_TEMPLATE', 'THREE_D_MODEL', 'AR_ASSET', 'FONT', 'OTHER');
CREATE TYPE "public"."enum_assets_license" AS ENUM('OWNED', 'EXCLUSIVE', 'ROYALTY_FREE', 'RIGHTS_MANAGED', 'CREATIVE_COMMONS', 'EDITORIAL_ONLY', 'INTERNAL_ONLY', 'CLIENT_PROVIDED', 'UNKNOWN');
CREATE TYPE "public"."enum_assets_source_type" AS ENUM('UPLOAD', 'IMPORT', 'STOCK', 'GENERATED', 'CAPTURE', 'EXTERNAL');
CREATE TYPE "public"."enum_assets_status" AS ENUM('PENDING', 'APPROVED', 'REJECTED', 'EXPIRED', 'ARCHIVED');
CREATE TYPE "public"."enum_collection_shares_access_level" AS ENUM('VIEW', 'DOWNLOAD', 'COMMENT', 'EDIT');
CREATE TYPE "public"."enum_annotations_type" AS ENUM('RECTANGLE', 'ELLIPSE', 'ARROW', 'FREEHAND', 'TEXT', 'PIN', 'SCREENSHOT');
CREATE TYPE "public"."enum_box_inbound_logs_status" AS ENUM('MATCHED', 'UNMATCHED', 'ERROR');
CREATE TYPE "public"."enum_box_inbound_logs_source" AS ENUM('MANUAL', 'API', 'BOX');
CREATE TYPE "public"."enum_box_push_logs_status" AS ENUM('PENDING', 'SUCCESS', 'FAILED');
CREATE TYPE "public"."enum_comments_annotation_type" AS ENUM('text_selection', 'region', 'timestamp', 'page', 'point', 'rect');
CREATE TYPE "public"."enum_comments_author_type" AS ENUM('USER', 'CLIENT', 'AGENT');
CREATE TYPE "public"."enum_deliverable_history_from_status" AS ENUM('DRAFT', 'IN_PROGRESS', 'INTERNAL_REVIEW', 'REVISION_NEEDED', 'READY_FOR_CLIENT', 'CLIENT_REVIEW', 'CLIENT_REVISION', 'APPROVED', 'DELIVERED', 'ARCHIVED');
CREATE TYPE "public"."enum_deliverable_history_to_status" AS ENUM('DRAFT', 'IN_PROGRESS', 'INTERNAL_REVIEW', 'REVISION_NEEDED', 'READY_FOR_CLIENT', 'CLIENT_REVIEW', 'CLIENT_REVISION', 'APPROVED', 'DELIVERED', 'ARCHIVED');
CREATE TYPE "public"."enum_stage_assignments_role" AS ENUM('LEAD', 'SUPPORT');
CREATE TYPE "public"."enum_deliverable_stages_status" AS ENUM('BLOCKED', 'NOT_STARTED', 'IN_PROGRESS', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'DELIVERED', 'SKIPPED');
CREATE TYPE "public"."enum_deliverables_files_role" AS ENUM('PRIMARY', 'SOURCE', 'REFERENCE', 'ASSET', 'PREVIEW', 'EXPORT');
CREATE TYPE "public"."enum_deliverables_attachments_kind" AS ENUM('file', 'link');
CREATE TYPE "public"."enum_deliverables_type" AS ENUM('VIDEO', 'IMAGE', 'DOCUMENT', 'PRESENTATION', 'DESIGN_FILE', 'COPY', 'REPORT', 'CODE', 'AUDIO', 'SOCIAL_PACKAGE', 'OTHER');
CREATE TYPE "public"."enum_deliverables_internal_review_status" AS ENUM('PENDING', 'IN_PROGRESS', 'APPROVED', 'REJECTED', 'REVISION_REQUESTED');
CREATE TYPE "public"."enum_deliverables_client_review_status" AS ENUM('PENDING', 'IN_PROGRESS', 'APPROVED', 'REJECTED', 'REVISION_REQUESTED');
CREATE TYPE "public"."enum_deliverables_production_status" AS ENUM('NOT_STARTED', 'IN_PROGRESS', 'IN_REVIEW', 'APPROVED', 'ON_HOLD');
CREATE TYPE "public"."enum_deliverables_status" AS ENUM('DRAFT', 'IN_PROGRESS', 'INTERNAL_REVIEW', 'REVISION_NEEDED', 'READY_FOR_CLIENT', 'CLIENT_REVIEW', 'CLIENT_REVISION', 'APPROVED', 'DELIVERED', 'ARCHIVED');
CREATE TYPE "public"."enum_deliverables_priority" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'URGENT');
CREATE TYPE "public"."enum_feedback_items_status" AS ENUM('OPEN', 'IN_PROGRESS', 'RESOLVED', 'VERIFIED', 'REOPENED');
CREATE TYPE "public"."enum_holding_pen_files_source" AS ENUM('MANUAL', 'API', 'BOX');
CREATE TYPE "public"."enum_pipeline_stages_approval_type" AS ENUM('NONE', 'SIMPLE', 'FORMAL');
CREATE TYPE "public"."enum_review_session_items_decision" AS ENUM('APPROVED', 'CHANGES_REQUESTED', 'REJECTED');
CREATE TYPE "public"."enum_review_sessions_status" AS ENUM('DRAFT', 'IN_PROGRESS', 'COMPLETED');
CREATE TYPE "public"."enum_revisions_status" AS ENUM('SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED');
CREATE TYPE "public"."enum_stage_templates_approval_type" AS ENUM('NONE', 'SIMPLE', 'FORMAL');
CREATE TYPE "public"."enum_automation_executions_status" AS ENUM('PENDING', 'RUNNING', 'COMPLETED', 'PARTIAL_FAILURE', 'FAILED', 'CANCELLED');
CREATE TYPE "public"."enum_automation_rules_trigger_type" AS ENUM('RECORD_CREATED', 'RECORD_UPDATED', 'RECORD_DELETED', 'FIELD_CHANGED', 'DEAL_STAGE_CHANGED', 'DEAL_WON', 'DEAL_LOST', 'SCHEDULED', 'DATE_BASED', 'INACTIVITY', 'EMAIL_OPENED', 'EMAIL_CLICKED', 'EMAIL_REPLIED', 'MANUAL', 'LEAD_CREATED', 'EVENT');
CREATE TYPE "public"."enum_automation_rules_status" AS ENUM('draft', 'active', 'paused', 'archived');
CREATE TYPE "public"."enum_competitors_price_position" AS ENUM('premium', 'mid-market', 'budget');
CREATE TYPE "public"."enum_contact_activities_activity_type" AS ENUM('EMAIL_SENT', 'EMAIL_RECEIVED', 'EMAIL_OPENED', 'EMAIL_CLICKED', 'CALL_OUTBOUND', 'CALL_INBOUND', 'MEETING', 'NOTE', 'TASK_COMPLETED', 'DEAL_CREATED', 'DEAL_WON', 'DEAL_LOST', 'FORM_SUBMISSION', 'WEBSITE_VISIT', 'DOCUMENT_VIEWED', 'CAMPAIGN_ADDED', 'STATUS_CHANGED', 'SMS', 'WHATSAPP', 'LINKEDIN', 'REQUEST_RECEIVED', 'DELIVERABLE_SENT', 'PROJECT_DELIVERED');
CREATE TYPE "public"."enum_contact_activities_direction" AS ENUM('inbound', 'outbound');
CREATE TYPE "public"."enum_contact_list_members_source" AS ENUM('manual', 'import', 'form', 'api');
CREATE TYPE "public"."enum_contact_lists_list_type" AS ENUM('STATIC', 'DYNAMIC', 'SUPPRESSION');
CREATE TYPE "public"."enum_contacts_contact_type" AS ENUM('PROSPECT', 'LEAD', 'CUSTOMER', 'PARTNER', 'VENDOR', 'INFLUENCER', 'PRESS', 'INVESTOR', 'OTHER');
CREATE TYPE "public"."enum_contacts_status" AS ENUM('ACTIVE', 'INACTIVE', 'UNSUBSCRIBED', 'BOUNCED', 'DO_NOT_CONTACT', 'ARCHIVED');
CREATE TYPE "public"."enum_contacts_source" AS ENUM('WEBSITE', 'REFERRAL', 'SOCIAL', 'EMAIL', 'PAID_ADS', 'EVENT', 'PARTNER', 'COLD_OUTREACH', 'ORGANIC_SEARCH', 'IMPORT', 'API', 'OTHER');
CREATE TYPE "public"."enum_crm_tasks_task_type" AS ENUM('TODO', 'CALL', 'EMAIL', 'MEETING', 'FOLLOW_UP', 'DEMO', 'PROPOSAL', 'CONTRACT', 'OTHER');
CREATE TYPE "public"."enum_crm_tasks_status" AS ENUM('PENDING', 'IN_PROGRESS', 'DEFERRED', 'COMPLETED', 'CANCELLED');
CREATE TYPE "public"."enum_crm_tasks_priority" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'URGENT');
CREATE TYPE "public"."enum_deal_activities_activity_type" AS ENUM('CREATED', 'STAGE_CHANGED', 'AMOUNT_CHANGED', 'OWNER_CHANGED', 'CONTACT_ADDED', 'CONTACT_REMOVED', 'NOTE_ADDED', 'MEETING_SCHEDULED', 'PROPOSAL_SENT', 'WON', 'LOST', 'REOPENED');
CREATE TYPE "public"."enum_deal_contacts_role" AS ENUM('DECISION_MAKER', 'INFLUENCER', 'CHAMPION', 'BLOCKER', 'END_USER', 'PROCUREMENT', 'FINANCE', 'LEGAL', 'TECHNICAL');
CREATE TYPE "public"."enum_deal_competitors_status" AS ENUM('active', 'eliminated', 'unknown');
CREATE TYPE "public"."enum_deals_recurring_period" AS ENUM('monthly', 'quarterly', 'annually');
CREATE TYPE "public"."enum_deals_source" AS ENUM('WEBSITE', 'REFERRAL', 'SOCIAL', 'EMAIL', 'PAID_ADS', 'EVENT', 'PARTNER', 'COLD_OUTREACH', 'ORGANIC_SEARCH', 'IMPORT', 'API', 'OTHER');
CREATE TYPE "public"."enum_deals_status" AS ENUM('OPEN', 'WON', 'LOST');
CREATE TYPE "public"."enum_deals_priority" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'URGENT');
CREATE TYPE "public"."enum_email_templates_category" AS ENUM('lead_outreach', 'lead_follow_up', 'proposal', 'meeting_request', 'meeting_follow_up', 'client_update', 'invoice', 'general');
CREATE TYPE "public"."enum_form_fields_field_type" AS ENUM('TEXT', 'TEXTAREA', 'EMAIL', 'PHONE', 'NUMBER', 'DATE', 'SELECT', 'CHECKBOX', 'FILE');
CREATE TYPE "public"."enum_lead_actions_action_type" AS ENUM('send_email', 'schedule_call', 'send_proposal', 'follow_up', 'research', 'internal_discussion', 'send_contract', 'custom');
CREATE TYPE "public"."enum_lead_actions_status" AS ENUM('suggested', 'approved', 'in_progress', 'completed', 'dismissed', 'expired');
CREATE TYPE "public"."enum_lead_contacts_role" AS ENUM('primary', 'decision_maker', 'influencer', 'technical', 'financial', 'end_user', 'other');
CREATE TYPE "public"."enum_lead_meetings_status" AS ENUM('scheduled', 'in_progress', 'completed', 'cancelled', 'no_show', 'rescheduled');
CREATE TYPE "public"."enum_lead_scoring_rules_category" AS ENUM('demographic', 'behavioral', 'engagement');
CREATE TYPE "public"."enum_lead_threads_last_message_from" AS ENUM('lead', 'team');
CREATE TYPE "public"."enum_lead_timeline_events_event_type" AS ENUM('email_received', 'email_sent', 'email_opened', 'email_clicked', 'email_replied', 'email_bounced', 'meeting_scheduled', 'meeting_completed', 'meeting_cancelled', 'meeting_no_show', 'status_changed', 'score_updated', 'priority_changed', 'proposal_sent', 'proposal_viewed', 'contract_sent', 'contract_signed', 'note_added', 'call_completed', 'form_submitted', 'website_visit', 'custom');
CREATE TYPE "public"."enum_leads_company_size" AS ENUM('solo', 'small', 'medium', 'enterprise');
CREATE TYPE "public"."enum_leads_source" AS ENUM('WEBSITE', 'REFERRAL', 'SOCIAL', 'EMAIL', 'PAID_ADS', 'EVENT', 'PARTNER', 'COLD_OUTREACH', 'ORGANIC_SEARCH', 'IMPORT', 'API', 'OTHER');
CREATE TYPE "public"."enum_leads_status" AS ENUM('new_opportunities', 'active', 'proposal_sent', 'on_ice', 'closed_won', 'closed_lost', 'closed_unqualified');
CREATE TYPE "public"."enum_mail_accounts_provider" AS ENUM('GMAIL', 'MICROSOFT', 'IMAP');
CREATE TYPE "public"."enum_products_product_type" AS ENUM('SERVICE', 'RETAINER', 'PROJECT', 'HOURLY', 'LICENSE', 'PHYSICAL');
CREATE TYPE "public"."enum_sales_pipeline_stages_outcome" AS ENUM('OPEN', 'WON', 'LOST');
CREATE TYPE "public"."enum_sent_emails_status" AS ENUM('QUEUED', 'SENT', 'FAILED');
CREATE TYPE "public"."enum_campaign_members_member_status" AS ENUM('PENDING', 'SENT', 'OPENED', 'CLICKED', 'RESPONDED', 'CONVERTED', 'UNSUBSCRIBED', 'BOUNCED');
CREATE TYPE "public"."enum_campaigns_campaign_type" AS ENUM('BRAND_AWARENESS', 'LEAD_GENERATION', 'PRODUCT_LAUNCH', 'EVENT_PROMOTION', 'CONTENT_MARKETING', 'EMAIL_NURTURE', 'RETARGETING', 'SEASONAL', 'REFERRAL', 'OTHER');
CREATE TYPE "public"."enum_campaigns_status" AS ENUM('DRAFT', 'PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED');
CREATE TYPE "public"."enum_email_campaigns_status" AS ENUM('DRAFT', 'SCHEDULED', 'SENDING', 'PAUSED', 'SENT', 'CANCELLED', 'FAILED');
CREATE TYPE "public"."enum_email_interactions_interaction_type" AS ENUM('SENT', 'DELIVERED', 'OPENED', 'CLICKED', 'UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED');
CREATE TYPE "public"."enum_email_recipients_status" AS ENUM('PENDING', 'SENT', 'DELIVERED', 'BOUNCED', 'OPENED', 'CLICKED', 'UNSUBSCRIBED', 'COMPLAINED');
CREATE TYPE "public"."enum_marketing_channels_type" AS ENUM('email', 'social', 'ads', 'content', 'seo', 'affiliate');
CREATE TYPE "public"."enum_marketing_channels_status" AS ENUM('active', 'paused', 'archived');
CREATE TYPE "public"."enum_ad_campaigns_budget_type" AS ENUM('DAILY', 'LIFETIME');
CREATE TYPE "public"."enum_ad_campaigns_status" AS ENUM('DRAFT', 'PENDING_REVIEW', 'ACTIVE', 'PAUSED', 'COMPLETED', 'ARCHIVED', 'REJECTED');
CREATE TYPE "public"."enum_ads_format" AS ENUM('SINGLE_IMAGE', 'SINGLE_VIDEO', 'CAROUSEL', 'COLLECTION', 'STORIES', 'REELS', 'DYNAMIC');
CREATE TYPE "public"."enum_analytics_platforms_platform" AS ENUM('META_ADS', 'GOOGLE_ADS', 'TIKTOK_ADS', 'LINKEDIN_ADS', 'TWITTER_ADS', 'SNAPCHAT_ADS', 'PINTEREST_ADS', 'DV360', 'META_INSIGHTS', 'TWITTER_ANALYTICS', 'LINKEDIN_ANALYTICS', 'TIKTOK_ANALYTICS', 'YOUTUBE_ANALYTICS', 'GOOGLE_ANALYTICS_4', 'ADOBE_ANALYTICS', 'MIXPANEL', 'AMPLITUDE', 'HOTJAR', 'BRANDWATCH', 'SPROUT_SOCIAL', 'HOOTSUITE', 'MELTWATER', 'MENTION', 'GOOGLE_SEARCH_CONSOLE', 'SEMRUSH', 'AHREFS', 'MOZ', 'MAILCHIMP', 'KLAVIYO', 'HUBSPOT', 'SALESFORCE', 'HUBSPOT_CRM', 'CUSTOM_API');
CREATE TYPE "public"."enum_analytics_reports_report_type" AS ENUM('MEDIA_PERFORMANCE', 'CAMPAIGN_ANALYSIS', 'MEDIA_MIX', 'BUDGET_PACING', 'SOCIAL_PERFORMANCE', 'SOCIAL_LISTENING', 'COMPETITOR_ANALYSIS', 'INFLUENCER_REPORT', 'WEB_TRAFFIC', 'CONVERSION_FUNNEL', 'CONTENT_PERFORMANCE', 'SEO_REPORT', 'INTEGRATED_DASHBOARD', 'CLIENT_REPORT', 'EXECUTIVE_SUMMARY', 'CUSTOM');
CREATE TYPE "public"."enum_analytics_reports_format" AS ENUM('pdf', 'excel');
CREATE TYPE "public"."enum_attribution_models_model_type" AS ENUM('LAST_CLICK', 'FIRST_CLICK', 'LINEAR', 'TIME_DECAY', 'POSITION_BASED', 'DATA_DRIVEN', 'CUSTOM');
CREATE TYPE "public"."enum_listening_alerts_alert_type" AS ENUM('VOLUME_SPIKE', 'SENTIMENT_DROP', 'VIRAL_MENTION', 'INFLUENCER_MENTION', 'CRISIS_DETECTED', 'COMPETITOR_ACTIVITY');
CREATE TYPE "public"."enum_listening_alerts_severity" AS ENUM('INFO', 'WARNING', 'CRITICAL');
CREATE TYPE "public"."enum_listening_alerts_status" AS ENUM('NEW', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RESOLVED', 'DISMISSED');
CREATE TYPE "public"."enum_listening_queries_sources" AS ENUM('TWITTER', 'FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'TIKTOK', 'YOUTUBE', 'REDDIT', 'NEWS', 'BLOGS', 'FORUMS', 'REVIEWS');
CREATE TYPE "public"."enum_listening_summaries_period" AS ENUM('daily', 'weekly', 'monthly');
CREATE TYPE "public"."enum_platform_sync_logs_sync_type" AS ENUM('full', 'incremental', 'campaigns', 'metrics');
CREATE TYPE "public"."enum_platform_sync_logs_status" AS ENUM('started', 'completed', 'failed');
CREATE TYPE "public"."enum_social_mentions_source" AS ENUM('TWITTER', 'FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'TIKTOK', 'YOUTUBE', 'REDDIT', 'NEWS', 'BLOGS', 'FORUMS', 'REVIEWS');
CREATE TYPE "public"."enum_social_mentions_sentiment" AS ENUM('VERY_POSITIVE', 'POSITIVE', 'NEUTRAL', 'NEGATIVE', 'VERY_NEGATIVE');
CREATE TYPE "public"."enum_web_session_aggregates_dimension_type" AS ENUM('source', 'medium', 'device', 'country', 'browser');
CREATE TYPE "public"."enum_assistant_insights_severity" AS ENUM('INFO', 'WARNING', 'CRITICAL');
CREATE TYPE "public"."enum_assistant_insights_status" AS ENUM('NEW', 'SEEN', 'ACTED_ON', 'DISMISSED');
CREATE TYPE "public"."enum_assistant_messages_role" AS ENUM('user', 'assistant', 'system');
CREATE TYPE "public"."enum_conversation_messages_direction" AS ENUM('inbound', 'outbound');
CREATE TYPE "public"."enum_conversation_messages_sender_type" AS ENUM('contact', 'user', 'agent', 'system');
CREATE TYPE "public"."enum_conversation_participants_role" AS ENUM('owner', 'participant', 'observer');
CREATE TYPE "public"."enum_conversations_channel" AS ENUM('email', 'sms', 'call', 'whatsapp', 'social', 'live_chat');
CREATE TYPE "public"."enum_conversations_status" AS ENUM('active', 'closed', 'archived', 'spam');
CREATE TYPE "public"."enum_phone_numbers_provider" AS ENUM('signalwire', 'twilio');
CREATE TYPE "public"."enum_team_channels_type" AS ENUM('general', 'direct', 'group', 'announcement');
CREATE TYPE "public"."enum_expenses_status" AS ENUM('pending', 'approved', 'rejected', 'reimbursed');
CREATE TYPE "public"."enum_invoices_status" AS ENUM('draft', 'sent', 'overdue', 'paid', 'cancelled');
CREATE TYPE "public"."enum_studio_items_status" AS ENUM('DRAFT', 'READY', 'PUBLISHED', 'ARCHIVED');
CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_type" "enum_activities_actor_type" NOT NULL,
	"actor_id" varchar,
	"actor_name" varchar NOT NULL,
	"action" varchar NOT NULL,
	"entity_type" varchar NOT NULL,
	"entity_id" varchar NOT NULL,
	"entity_title" varchar NOT NULL,
	"description" varchar,
	"client_id" uuid,
	"project_id" uuid,
	"metadata" jsonb,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "api_credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"provider" varchar NOT NULL,
	"encrypted_key" varchar NOT NULL,
	"is_active" boolean DEFAULT true,
	"last_used_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"expires_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	"prefix" varchar,
	"last_used_at" timestamp(3) with time zone,
	"key_hash" varchar,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "api_keys_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "brands_colors" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"hex" varchar NOT NULL
);

CREATE TABLE "brands" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"voice" varchar,
	"guidelines" varchar,
	"client_id" uuid,
	"is_active" boolean DEFAULT true,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "brands_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "brands_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"assets_id" uuid
);

CREATE TABLE "brief_asset_links" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"asset_id" uuid NOT NULL,
	"link_type" "enum_brief_asset_links_link_type" DEFAULT 'reference' NOT NULL,
	"score" numeric,
	"added_by_skill" varchar,
	"reason" varchar
);

CREATE TABLE "brief_content_links" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"content_entry_id" uuid NOT NULL,
	"link_type" "enum_brief_content_links_link_type" DEFAULT 'reference' NOT NULL
);

CREATE TABLE "briefs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"brief_type" varchar DEFAULT 'GENERAL' NOT NULL,
	"deadline" timestamp(3) with time zone,
	"description" varchar,
	"client_id" uuid,
	"contact_id" uuid,
	"client_team_id" uuid,
	"deliverables_requested" jsonb,
	"requirements" jsonb,
	"estimated_hours" numeric,
	"budget_amount" numeric,
	"budget_currency" varchar,
	"brand_id" uuid,
	"timeline" jsonb,
	"assignment_reason" varchar,
	"missing_information" jsonb,
	"warnings" jsonb,
	"started_at" timestamp(3) with time zone,
	"completed_at" timestamp(3) with time zone,
	"client_request_id" uuid,
	"requestor_name" varchar,
	"requestor_email" varchar,
	"source" varchar DEFAULT 'manual' NOT NULL,
	"external_id" varchar,
	"received_at" timestamp(3) with time zone NOT NULL,
	"requested_due_date" timestamp(3) with time zone,
	"raw_payload" jsonb,
	"status" "enum_briefs_status" DEFAULT 'PENDING' NOT NULL,
	"priority" "enum_briefs_priority" DEFAULT 'MEDIUM' NOT NULL,
	"assignee_id" uuid,
	"project_id" uuid,
	"converted_project_id" uuid,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"full_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', left(coalesce("title", ''), 250000)), 'A') || setweight(to_tsvector('simple', left(coalesce("description", ''), 250000)), 'B')) STORED
);

CREATE TABLE "briefs_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "client_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"description" varchar NOT NULL,
	"request_type" varchar,
	"requested_due_date" timestamp(3) with time zone,
	"client_id" uuid,
	"contact_id" uuid,
	"missing_information" jsonb,
	"requestor_name" varchar,
	"requestor_email" varchar,
	"client_name" varchar,
	"channel" "enum_client_requests_channel" DEFAULT 'MANUAL' NOT NULL,
	"source" varchar,
	"external_id" varchar,
	"submitted_by_id" uuid,
	"raw_payload" jsonb,
	"status" "enum_client_requests_status" DEFAULT 'RECEIVED' NOT NULL,
	"priority" "enum_client_requests_priority",
	"project_id" uuid,
	"brief_id" uuid,
	"received_at" timestamp(3) with time zone NOT NULL,
	"reject_reason" varchar,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "client_requests_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"files_id" uuid
);

CREATE TABLE "client_teams" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"client_id" uuid,
	"description" varchar,
	"slug" varchar NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "client_user_teams" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"client_team_id" uuid NOT NULL,
	"is_primary" boolean DEFAULT false
);

CREATE TABLE "client_users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

CREATE TABLE "client_users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"client_id" uuid NOT NULL,
	"contact_id" uuid,
	"is_active" boolean DEFAULT true,
	"last_login_at" timestamp(3) with time zone,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);

CREATE TABLE "clients_links" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar NOT NULL,
	"url" varchar NOT NULL
);

CREATE TABLE "clients" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"company" varchar,
	"client_type" varchar,
	"industry" varchar,
	"email" varchar,
	"phone" varchar,
	"website" varchar,
	"notes" varchar,
	"lifetime_value" numeric DEFAULT 0,
	"last_order_at" timestamp(3) with time zone,
	"address_line1" varchar,
	"address_line2" varchar,
	"city" varchar,
	"state" varchar,
	"postal_code" varchar,
	"country" varchar,
	"status" "enum_clients_status" DEFAULT 'active' NOT NULL,
	"assigned_to_id" uuid,
	"source" "enum_clients_source",
	"account_manager_id" uuid,
	"primary_contact_id" uuid,
	"logo_id" uuid,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"full_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', left(coalesce("name", ''), 250000)), 'A') || setweight(to_tsvector('simple', left(coalesce("company", ''), 250000)), 'B') || setweight(to_tsvector('simple', left(coalesce("notes", ''), 250000)), 'C')) STORED
);

CREATE TABLE "clients_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "custom_field_definitions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_type" "enum_custom_field_definitions_entity_type" NOT NULL,
	"field_type" "enum_custom_field_definitions_field_type" NOT NULL,
	"field_name" varchar NOT NULL,
	"field_label" varchar,
	"field_options" jsonb,
	"is_required" boolean DEFAULT false NOT NULL,
	"order" numeric DEFAULT 0 NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"alt" varchar,
	"checksum" varchar,
	"duration_ms" numeric,
	"exif" jsonb,
	"purpose" "enum_files_purpose" DEFAULT 'ORIGINAL',
	"asset_id" uuid,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric
);

CREATE TABLE "idempotency_records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"route" varchar NOT NULL,
	"request_hash" varchar NOT NULL,
	"response_body" jsonb,
	"status_code" numeric,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" varchar NOT NULL,
	"role" "enum_invitations_role" DEFAULT 'ARTIST' NOT NULL,
	"client_id" uuid,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"accepted_at" timestamp(3) with time zone,
	"token" varchar,
	"invited_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "notification_rules_channels" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_notification_rules_channels",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "notification_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"event" varchar NOT NULL,
	"conditions" jsonb,
	"is_enabled" boolean DEFAULT true,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "notification_rules_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"type" "enum_notifications_type" DEFAULT 'info' NOT NULL,
	"message" varchar,
	"link" varchar,
	"user_id" uuid,
	"client_user_id" uuid,
	"data" jsonb,
	"is_read" boolean DEFAULT false,
	"read_at" timestamp(3) with time zone,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"domain" varchar,
	"timezone" varchar DEFAULT 'UTC',
	"currency" varchar DEFAULT 'USD',
	"settings_branding" jsonb,
	"settings_features" jsonb,
	"settings_model_prices" jsonb,
	"settings_notifications" jsonb,
	"subscription_tier" "enum_organizations_subscription_tier" DEFAULT 'free',
	"clerk_organization_id" varchar,
	"stripe_customer_id" varchar,
	"stripe_subscription_id" varchar,
	"slug" varchar NOT NULL,
	"is_active" boolean DEFAULT true,
	"encrypted_api_keys" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"project_code" varchar,
	"description" varchar,
	"client_id" uuid,
	"client_team_id" uuid,
	"brand_id" uuid,
	"pipeline_id" uuid,
	"start_date" timestamp(3) with time zone,
	"due_date" timestamp(3) with time zone,
	"actual_end_date" timestamp(3) with time zone,
	"budget" numeric,
	"estimated_cost" numeric,
	"actual_cost" numeric,
	"currency" varchar DEFAULT 'USD',
	"requestor" varchar,
	"requestor_user_id" uuid,
	"omg_job_number" varchar,
	"omg_code" varchar,
	"workfront_id" varchar,
	"bmt_id" varchar,
	"business_unit" varchar,
	"form_factor" varchar,
	"code_name" varchar,
	"npi_or_refresh" varchar,
	"quarter" varchar,
	"agency" varchar,
	"custom_fields" jsonb,
	"status" "enum_projects_status" DEFAULT 'ACTIVE' NOT NULL,
	"priority" "enum_projects_priority" DEFAULT 'MEDIUM' NOT NULL,
	"manager_id" uuid,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"embedding" real[],
	"embedding_model" varchar,
	"full_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', left(coalesce("name", ''), 250000)), 'A') || setweight(to_tsvector('simple', left(coalesce("project_code", ''), 250000)), 'B') || setweight(to_tsvector('simple', left(coalesce("description", ''), 250000)), 'C')) STORED
);

CREATE TABLE "role_permissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"role" "enum_role_permissions_role" NOT NULL,
	"permission" varchar NOT NULL,
	"granted" boolean DEFAULT true,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "search_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"query" varchar NOT NULL,
	"user_id" uuid,
	"result_count" numeric DEFAULT 0 NOT NULL,
	"clicked_id" varchar,
	"clicked_collection" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "user_feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"message" varchar NOT NULL,
	"kind" "enum_user_feedback_kind" DEFAULT 'IDEA' NOT NULL,
	"rating" numeric,
	"page" varchar,
	"user_id" uuid,
	"answer" varchar,
	"status" "enum_user_feedback_status" DEFAULT 'NEW' NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "users_competencies" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"competency_id" uuid NOT NULL,
	"level" "enum_users_competencies_level" DEFAULT 'INTERMEDIATE' NOT NULL
);

CREATE TABLE "users_organizations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"role" "enum_users_organizations_role" DEFAULT 'ARTIST' NOT NULL,
	"permissions" jsonb,
	"invited_by_id" uuid,
	"joined_at" timestamp(3) with time zone,
	"is_active" boolean DEFAULT true
);

CREATE TABLE "user_accounts" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"type" varchar NOT NULL,
	"provider" varchar NOT NULL,
	"provider_account_id" varchar NOT NULL,
	"refresh_token" varchar,
	"access_token" varchar,
	"id_token" varchar,
	"expires_at" numeric,
	"token_type" varchar,
	"scope" varchar,
	"session_state" varchar
);

CREATE TABLE "users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar,
	"first_name" varchar,
	"last_name" varchar,
	"department" varchar,
	"home_pod_id" uuid,
	"image_id" uuid,
	"avatar_url" varchar,
	"max_capacity" numeric DEFAULT 5 NOT NULL,
	"preferences" jsonb,
	"email_verified" timestamp(3) with time zone,
	"last_login_at" timestamp(3) with time zone,
	"must_change_password" boolean DEFAULT false,
	"clerk_user_id" varchar,
	"is_active" boolean DEFAULT true,
	"is_external" boolean DEFAULT false,
	"is_platform_admin" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);

CREATE TABLE "webhook_deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"endpoint_id" uuid,
	"event_id" uuid,
	"event_type" varchar NOT NULL,
	"message_id" varchar,
	"url" varchar NOT NULL,
	"payload" jsonb,
	"status" "enum_webhook_deliveries_status" DEFAULT 'PENDING' NOT NULL,
	"attempts" numeric DEFAULT 0 NOT NULL,
	"response_status" numeric,
	"duration_ms" numeric,
	"response_body" varchar,
	"error" varchar,
	"next_attempt_at" timestamp(3) with time zone,
	"delivered_at" timestamp(3) with time zone,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "webhook_endpoints" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"url" varchar NOT NULL,
	"description" varchar,
	"secret" varchar,
	"headers" jsonb,
	"is_active" boolean DEFAULT true,
	"failure_count" numeric DEFAULT 0,
	"last_delivery_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "webhook_endpoints_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "document_embeddings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"chunk_index" numeric NOT NULL,
	"chunk_text" varchar NOT NULL,
	"model" varchar NOT NULL,
	"dimensions" numeric,
	"document_version" numeric,
	"chunk_hash" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"embedding" real[]
);

CREATE TABLE "document_embeddings_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "document_usages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"usage_type" "enum_document_usages_usage_type" NOT NULL,
	"used_by" varchar NOT NULL,
	"used_at" timestamp(3) with time zone NOT NULL,
	"entity_type" varchar,
	"entity_id" varchar,
	"session_id" varchar,
	"invocation_id" uuid,
	"was_helpful" boolean,
	"feedback" varchar,
	"feedback_at" timestamp(3) with time zone,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "embedding_indexes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"model" varchar NOT NULL,
	"state" "enum_embedding_indexes_state" DEFAULT 'BUILDING' NOT NULL,
	"dimensions" numeric NOT NULL,
	"activated_at" timestamp(3) with time zone,
	"retired_at" timestamp(3) with time zone,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "knowledge_collections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"parent_id" uuid,
	"description" varchar,
	"color" varchar,
	"sort_order" numeric DEFAULT 0,
	"slug" varchar NOT NULL,
	"is_active" boolean DEFAULT true,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "knowledge_collections_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "knowledge_documents_allowed_roles" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_knowledge_documents_allowed_roles",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "knowledge_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"document_type" "enum_knowledge_documents_document_type" NOT NULL,
	"path" varchar NOT NULL,
	"content" varchar NOT NULL,
	"description" varchar,
	"parent_id" uuid,
	"collection_id" uuid,
	"visibility" "enum_knowledge_documents_visibility" DEFAULT 'INTERNAL' NOT NULL,
	"effective_date" timestamp(3) with time zone,
	"expiration_date" timestamp(3) with time zone,
	"frontmatter" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"agent_metadata" jsonb,
	"change_log" varchar,
	"restored_from" varchar,
	"content_hash" varchar,
	"status" "enum_knowledge_documents_status" DEFAULT 'DRAFT' NOT NULL,
	"version" numeric DEFAULT 1 NOT NULL,
	"published_at" timestamp(3) with time zone,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"last_edited_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"full_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', left(coalesce("title", ''), 250000)), 'A') || setweight(to_tsvector('simple', left(coalesce("description", ''), 250000)), 'B') || setweight(to_tsvector('simple', left(coalesce("content", ''), 250000)), 'C')) STORED
);

CREATE TABLE "knowledge_documents_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "knowledge_documents_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"knowledge_documents_id" uuid
);

CREATE TABLE "_knowledge_documents_v_version_allowed_roles" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__knowledge_documents_v_version_allowed_roles",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "_knowledge_documents_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_title" varchar NOT NULL,
	"version_document_type" "enum__knowledge_documents_v_version_document_type" NOT NULL,
	"version_path" varchar NOT NULL,
	"version_content" varchar NOT NULL,
	"version_description" varchar,
	"version_parent_id" uuid,
	"version_collection_id" uuid,
	"version_visibility" "enum__knowledge_documents_v_version_visibility" DEFAULT 'INTERNAL' NOT NULL,
	"version_effective_date" timestamp(3) with time zone,
	"version_expiration_date" timestamp(3) with time zone,
	"version_frontmatter" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version_agent_metadata" jsonb,
	"version_change_log" varchar,
	"version_restored_from" varchar,
	"version_content_hash" varchar,
	"version_status" "enum__knowledge_documents_v_version_status" DEFAULT 'DRAFT' NOT NULL,
	"version_version" numeric DEFAULT 1 NOT NULL,
	"version_published_at" timestamp(3) with time zone,
	"version_slug" varchar NOT NULL,
	"version_created_by_id" uuid,
	"version_last_edited_by_id" uuid,
	"version_organization_id" uuid NOT NULL,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "_knowledge_documents_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "_knowledge_documents_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"knowledge_documents_id" uuid
);

CREATE TABLE "agent_audit_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"action_type" varchar NOT NULL,
	"triggered_by" "enum_agent_audit_logs_triggered_by",
	"action_details" jsonb,
	"skill_slug" varchar,
	"success" boolean DEFAULT true,
	"error" varchar,
	"agent_id" uuid,
	"team_id" uuid,
	"invocation_id" uuid,
	"executed_at" timestamp(3) with time zone,
	"duration_ms" numeric,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_invocations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"skill_slug" varchar NOT NULL,
	"persona_slug" varchar,
	"summary" varchar,
	"triggered_by" "enum_agent_invocations_triggered_by" NOT NULL,
	"entity_type" varchar,
	"entity_id" varchar,
	"input" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"output" jsonb,
	"error" varchar,
	"confidence" numeric,
	"trigger_event_id" uuid,
	"trigger_id" uuid,
	"parent_invocation_id" uuid,
	"initiated_by_id" uuid,
	"session_id" varchar,
	"input_tokens" numeric,
	"output_tokens" numeric,
	"total_tokens" numeric,
	"context_tokens" numeric,
	"estimated_cost" numeric,
	"provider" varchar,
	"model_name" varchar,
	"agent_id" uuid,
	"agent_version" varchar,
	"agent_type" "enum_agent_invocations_agent_type",
	"lead_id" uuid,
	"client_id" uuid,
	"project_id" uuid,
	"input_summary" varchar,
	"output_summary" varchar,
	"was_accepted" boolean,
	"user_feedback" varchar,
	"writes" jsonb,
	"outcome" jsonb,
	"reverted_at" timestamp(3) with time zone,
	"reverted_by_id" uuid,
	"is_dry_run" boolean DEFAULT false,
	"replay_of_id" uuid,
	"rating" numeric,
	"pins" jsonb,
	"assembly" jsonb,
	"journal" jsonb,
	"metadata" jsonb,
	"status" "enum_agent_invocations_status" DEFAULT 'PENDING' NOT NULL,
	"skill_id" uuid,
	"persona_id" uuid,
	"started_at" timestamp(3) with time zone NOT NULL,
	"completed_at" timestamp(3) with time zone,
	"duration_ms" numeric,
	"attempt_number" numeric DEFAULT 1 NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_invocations_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"knowledge_documents_id" uuid
);

CREATE TABLE "agent_memories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agent_id" uuid,
	"team_id" uuid,
	"key" varchar NOT NULL,
	"category" "enum_agent_memories_category",
	"memory_tier" "enum_agent_memories_memory_tier" DEFAULT 'short_term',
	"value" jsonb NOT NULL,
	"importance" numeric DEFAULT 50,
	"expires_at" timestamp(3) with time zone,
	"metadata" jsonb,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_agent_id" uuid,
	"to_agent_id" uuid,
	"team_id" uuid,
	"message_type" "enum_agent_messages_message_type" NOT NULL,
	"status" "enum_agent_messages_status" DEFAULT 'pending',
	"content" jsonb,
	"parent_message_id" uuid,
	"thread_id" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_packs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"category" varchar,
	"description" varchar,
	"agent_templates" jsonb,
	"pricing_type" "enum_agent_packs_pricing_type" DEFAULT 'free',
	"price" numeric,
	"author_name" varchar,
	"author_id" varchar,
	"icon_url" varchar,
	"cover_image_url" varchar,
	"install_count" numeric DEFAULT 0,
	"rating" numeric,
	"review_count" numeric DEFAULT 0,
	"is_published" boolean DEFAULT false,
	"slug" varchar NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_packs_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "agent_pending_actions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"description" varchar,
	"action_type" varchar NOT NULL,
	"risk_level" "enum_agent_pending_actions_risk_level" DEFAULT 'low',
	"details" jsonb,
	"invocation_id" uuid,
	"skill_slug" varchar,
	"agent_id" uuid,
	"team_id" uuid,
	"entity_type" varchar,
	"entity_id" varchar,
	"reviewed_by_id" uuid,
	"reviewed_at" timestamp(3) with time zone,
	"review_note" varchar,
	"status" "enum_agent_pending_actions_status" DEFAULT 'pending' NOT NULL,
	"assignee_id" uuid,
	"requested_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_personas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar NOT NULL,
	"system_prompt" varchar NOT NULL,
	"personality" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"default_context" jsonb,
	"document_id" uuid,
	"is_enabled" boolean DEFAULT true,
	"slug" varchar NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_personas_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "agent_schedules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agent_id" uuid NOT NULL,
	"trigger_type" "enum_agent_schedules_trigger_type" DEFAULT 'scheduled' NOT NULL,
	"cron" varchar,
	"timezone" varchar DEFAULT 'UTC',
	"webhook_url" varchar,
	"webhook_secret" varchar,
	"input" jsonb,
	"enabled" boolean DEFAULT true,
	"next_run_at" timestamp(3) with time zone,
	"last_run_at" timestamp(3) with time zone,
	"last_run_status" varchar,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_skill_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"skill_id" uuid NOT NULL,
	"version" varchar NOT NULL,
	"change_log" varchar,
	"snapshot" jsonb NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_skills" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"category" "enum_agent_skills_category" NOT NULL,
	"description" varchar NOT NULL,
	"document_id" uuid,
	"triggers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"inputs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"outputs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"config" jsonb,
	"version" varchar DEFAULT '1.0.0' NOT NULL,
	"change_log" varchar,
	"override_reason" varchar,
	"autonomy_level" "enum_agent_skills_autonomy_level",
	"invocation_count" numeric DEFAULT 0 NOT NULL,
	"success_count" numeric DEFAULT 0 NOT NULL,
	"failure_count" numeric DEFAULT 0 NOT NULL,
	"success_rate" numeric,
	"avg_latency_ms" numeric,
	"is_enabled" boolean DEFAULT true,
	"last_invoked_at" timestamp(3) with time zone,
	"slug" varchar NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_skills_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "agent_team_members" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"agent_id" uuid NOT NULL,
	"role" "enum_agent_team_members_role" DEFAULT 'specialist',
	"priority" numeric DEFAULT 0,
	"config" jsonb
);

CREATE TABLE "agent_teams" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"department" varchar,
	"description" varchar,
	"coordinator_agent_id" uuid,
	"config" jsonb,
	"status" "enum_agent_teams_status" DEFAULT 'active',
	"total_executions" numeric DEFAULT 0,
	"successful_executions" numeric DEFAULT 0,
	"last_active_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"category" varchar,
	"type" varchar,
	"short_description" varchar,
	"badge_text" varchar,
	"description" varchar,
	"config" jsonb DEFAULT '{}'::jsonb,
	"icon_url" varchar,
	"cover_image_url" varchar,
	"kpis" jsonb,
	"install_count" numeric DEFAULT 0,
	"installs24h" numeric DEFAULT 0,
	"installs7d" numeric DEFAULT 0,
	"installs30d" numeric DEFAULT 0,
	"rating" numeric,
	"review_count" numeric DEFAULT 0,
	"trending_score" numeric,
	"is_published" boolean DEFAULT false,
	"is_featured" boolean DEFAULT false,
	"published_at" timestamp(3) with time zone,
	"slug" varchar NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_workflow_executions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workflow_id" uuid NOT NULL,
	"triggered_by" varchar,
	"trigger_type" varchar,
	"trigger_data" jsonb,
	"current_step_id" varchar,
	"current_step_index" numeric,
	"step_results" jsonb DEFAULT '{}'::jsonb,
	"context" jsonb DEFAULT '{}'::jsonb,
	"total_steps" numeric,
	"completed_steps" numeric DEFAULT 0,
	"duration_ms" numeric,
	"status" "enum_agent_workflow_executions_status" DEFAULT 'running' NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agent_workflows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"category" varchar,
	"description" varchar,
	"team_id" uuid,
	"steps" jsonb DEFAULT '[]'::jsonb,
	"trigger_type" "enum_agent_workflows_trigger_type" DEFAULT 'manual',
	"trigger_config" jsonb,
	"nodes" jsonb DEFAULT '[]'::jsonb,
	"edges" jsonb DEFAULT '[]'::jsonb,
	"status" "enum_agent_workflows_status" DEFAULT 'draft',
	"total_executions" numeric DEFAULT 0,
	"successful_executions" numeric DEFAULT 0,
	"avg_duration_ms" numeric,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"type" varchar DEFAULT 'custom',
	"description" varchar,
	"persona_id" uuid,
	"config" jsonb DEFAULT '{}'::jsonb,
	"status" "enum_agents_status" DEFAULT 'draft' NOT NULL,
	"source_pack_id" uuid,
	"is_custom" boolean DEFAULT false,
	"execution_count" numeric DEFAULT 0,
	"last_executed_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "agents_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"agent_skills_id" uuid
);

CREATE TABLE "autonomy_settings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"action_category" varchar NOT NULL,
	"action_type" varchar NOT NULL,
	"autonomy_level" "enum_autonomy_settings_autonomy_level" DEFAULT 'suggest' NOT NULL,
	"max_daily_actions" numeric,
	"require_approval_above_value" numeric,
	"applies_to_leads" boolean DEFAULT true,
	"applies_to_clients" boolean DEFAULT true,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_type" varchar NOT NULL,
	"source_type" varchar NOT NULL,
	"source_id" varchar NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"triggers_matched" numeric DEFAULT 0 NOT NULL,
	"triggers_executed" numeric DEFAULT 0 NOT NULL,
	"processed_at" timestamp(3) with time zone,
	"processing_error" varchar,
	"executions" jsonb,
	"actor_type" varchar,
	"actor_id" varchar,
	"caused_by_event_id" uuid,
	"caused_by_invocation_id" uuid,
	"caused_by_trigger_id" uuid,
	"root_event_id" uuid,
	"depth" numeric DEFAULT 0 NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_triggers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"event_type" varchar NOT NULL,
	"action_type" "enum_content_triggers_action_type" NOT NULL,
	"conditions" jsonb,
	"action_config" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"priority" numeric DEFAULT 0 NOT NULL,
	"debounce_ms" numeric,
	"max_retries" numeric DEFAULT 3 NOT NULL,
	"debounce_field" varchar,
	"execution_count" numeric DEFAULT 0 NOT NULL,
	"success_count" numeric DEFAULT 0 NOT NULL,
	"failure_count" numeric DEFAULT 0 NOT NULL,
	"last_error" varchar,
	"is_enabled" boolean DEFAULT true,
	"last_executed_at" timestamp(3) with time zone,
	"installed_by" varchar,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"webhook_secret" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "invocation_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"invocation_id" uuid NOT NULL,
	"step_number" numeric NOT NULL,
	"step_name" varchar NOT NULL,
	"status" "enum_invocation_steps_status" DEFAULT 'COMPLETED' NOT NULL,
	"input" jsonb,
	"output" jsonb,
	"error" varchar,
	"started_at" timestamp(3) with time zone NOT NULL,
	"completed_at" timestamp(3) with time zone,
	"duration_ms" numeric,
	"input_tokens" numeric,
	"output_tokens" numeric,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "skill_test_cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"skill_id" uuid NOT NULL,
	"input" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"entity_type" varchar,
	"entity_id" varchar,
	"persona" varchar,
	"replay_of_id" uuid,
	"assertions" jsonb DEFAULT '[{"type":"schema"}]'::jsonb NOT NULL,
	"is_enabled" boolean DEFAULT true,
	"last_status" "enum_skill_test_cases_last_status",
	"last_version" varchar,
	"last_run_at" timestamp(3) with time zone,
	"last_problem" varchar,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "skill_test_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"skill_id" uuid NOT NULL,
	"version" varchar NOT NULL,
	"total" numeric DEFAULT 0 NOT NULL,
	"passed" numeric DEFAULT 0 NOT NULL,
	"failed" numeric DEFAULT 0 NOT NULL,
	"results" jsonb DEFAULT '[]'::jsonb,
	"status" "enum_skill_test_runs_status" DEFAULT 'RUNNING' NOT NULL,
	"finished_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_blocks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"block_type" varchar NOT NULL,
	"description" varchar,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_global" boolean DEFAULT false,
	"is_locked" boolean DEFAULT false,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_blocks_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"content_entries_id" uuid
);

CREATE TABLE "content_categories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"parent_id" uuid,
	"description" varchar,
	"icon" varchar,
	"color" varchar,
	"sort_order" numeric DEFAULT 0 NOT NULL,
	"seo_title" varchar,
	"seo_description" varchar,
	"path" varchar NOT NULL,
	"depth" numeric DEFAULT 0 NOT NULL,
	"slug" varchar NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_media" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"file_id" uuid,
	"field_name" varchar,
	"position" numeric DEFAULT 0,
	"caption" varchar,
	"alt_text" varchar
);

CREATE TABLE "content_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"content_type_id" uuid,
	"title" varchar,
	"data" jsonb DEFAULT '{}'::jsonb,
	"seo_title" varchar,
	"canonical_url" varchar,
	"seo_description" varchar,
	"no_index" boolean DEFAULT false,
	"og_title" varchar,
	"og_image_id" uuid,
	"og_description" varchar,
	"plain_text" varchar,
	"reading_minutes" numeric DEFAULT 0,
	"client_id" uuid,
	"project_id" uuid,
	"deliverable_id" uuid,
	"ai_generated" boolean DEFAULT false,
	"ai_assisted" boolean DEFAULT false,
	"ai_metadata" jsonb,
	"version_number" numeric DEFAULT 1,
	"change_note" varchar,
	"is_restored" boolean DEFAULT false,
	"restored_from" varchar,
	"status" "enum_content_entries_state" DEFAULT 'DRAFT',
	"locale" varchar DEFAULT 'en',
	"page_template_id" uuid,
	"scheduled_for" timestamp(3) with time zone,
	"published_at" timestamp(3) with time zone,
	"published_by_id" uuid,
	"expires_at" timestamp(3) with time zone,
	"slug" varchar,
	"external_id" varchar,
	"last_edited_by_id" uuid,
	"is_blank" boolean DEFAULT false,
	"created_by_id" uuid,
	"organization_id" uuid,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_content_entries_status" DEFAULT 'draft',
	"full_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', left(coalesce("title", ''), 250000)), 'A') || setweight(to_tsvector('simple', left(coalesce("plain_text", ''), 250000)), 'B')) STORED
);

CREATE TABLE "content_entries_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "content_entries_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"content_categories_id" uuid,
	"content_tags_id" uuid
);

CREATE TABLE "_content_media_v" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"file_id" uuid,
	"field_name" varchar,
	"position" numeric DEFAULT 0,
	"caption" varchar,
	"alt_text" varchar,
	"_uuid" varchar
);

CREATE TABLE "_content_entries_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_content_type_id" uuid,
	"version_title" varchar,
	"version_data" jsonb DEFAULT '{}'::jsonb,
	"version_seo_title" varchar,
	"version_canonical_url" varchar,
	"version_seo_description" varchar,
	"version_no_index" boolean DEFAULT false,
	"version_og_title" varchar,
	"version_og_image_id" uuid,
	"version_og_description" varchar,
	"version_plain_text" varchar,
	"version_reading_minutes" numeric DEFAULT 0,
	"version_client_id" uuid,
	"version_project_id" uuid,
	"version_deliverable_id" uuid,
	"version_ai_generated" boolean DEFAULT false,
	"version_ai_assisted" boolean DEFAULT false,
	"version_ai_metadata" jsonb,
	"version_version_number" numeric DEFAULT 1,
	"version_change_note" varchar,
	"version_is_restored" boolean DEFAULT false,
	"version_restored_from" varchar,
	"version_status" "enum_content_entries_state" DEFAULT 'DRAFT',
	"version_locale" varchar DEFAULT 'en',
	"version_page_template_id" uuid,
	"version_scheduled_for" timestamp(3) with time zone,
	"version_published_at" timestamp(3) with time zone,
	"version_published_by_id" uuid,
	"version_expires_at" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_external_id" varchar,
	"version_last_edited_by_id" uuid,
	"version_is_blank" boolean DEFAULT false,
	"version_created_by_id" uuid,
	"version_organization_id" uuid,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__content_entries_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean,
	"autosave" boolean
);

CREATE TABLE "_content_entries_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "_content_entries_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"content_categories_id" uuid,
	"content_tags_id" uuid
);

CREATE TABLE "content_localizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"status" "enum_content_localizations_status" DEFAULT 'PENDING' NOT NULL,
	"title" varchar NOT NULL,
	"entry_id" uuid NOT NULL,
	"locale" varchar NOT NULL,
	"source_version" numeric,
	"translated_by_id" uuid,
	"translated_at" timestamp(3) with time zone,
	"slug" varchar NOT NULL,
	"published" jsonb,
	"published_slug" varchar,
	"published_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_localizations_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "content_releases_items" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"action" "enum_content_releases_items_action" DEFAULT 'PUBLISH' NOT NULL
);

CREATE TABLE "content_releases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"local_time" varchar,
	"timezone" varchar,
	"error" varchar,
	"undo" jsonb,
	"status" "enum_content_releases_status" DEFAULT 'OPEN' NOT NULL,
	"scheduled_for" timestamp(3) with time zone,
	"published_at" timestamp(3) with time zone,
	"rolled_back_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"stage_name" varchar NOT NULL,
	"stage_order" numeric NOT NULL,
	"assigned_to_type" "enum_content_revisions_assigned_to_type" DEFAULT 'user' NOT NULL,
	"assigned_to" varchar,
	"due_date" timestamp(3) with time zone,
	"client_id" uuid,
	"feedback" varchar,
	"status" "enum_content_revisions_status" DEFAULT 'PENDING' NOT NULL,
	"reviewed_by_id" uuid,
	"reviewed_by_client_user_id" uuid,
	"reviewed_at" timestamp(3) with time zone,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"source_type" "enum_content_sources_source_type" DEFAULT 'RSS' NOT NULL,
	"url" varchar,
	"config" jsonb,
	"last_error" varchar,
	"is_active" boolean DEFAULT true,
	"fetch_interval_minutes" numeric DEFAULT 1440,
	"last_fetched_at" timestamp(3) with time zone,
	"feed_state" jsonb,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_sources_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "content_tags" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"color" varchar DEFAULT '#6B7280',
	"description" varchar,
	"usage_count" numeric DEFAULT 0 NOT NULL,
	"slug" varchar NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_transfer_rows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"transfer_id" uuid NOT NULL,
	"row" numeric NOT NULL,
	"place" varchar NOT NULL,
	"outcome" "enum_content_transfer_rows_outcome" NOT NULL,
	"external_id" varchar,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_transfers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"filename" varchar NOT NULL,
	"direction" "enum_content_transfers_direction" NOT NULL,
	"format" "enum_content_transfers_format" NOT NULL,
	"content_type_id" uuid,
	"status" "enum_content_transfers_status" DEFAULT 'QUEUED' NOT NULL,
	"mode" "enum_content_transfers_mode" DEFAULT 'RUN' NOT NULL,
	"rows_total" numeric,
	"rows_done" numeric DEFAULT 0 NOT NULL,
	"phase" "enum_content_transfers_phase" DEFAULT 'COUNT' NOT NULL,
	"created" numeric DEFAULT 0 NOT NULL,
	"updated" numeric DEFAULT 0 NOT NULL,
	"unchanged" numeric DEFAULT 0 NOT NULL,
	"skipped" numeric DEFAULT 0 NOT NULL,
	"failed" numeric DEFAULT 0 NOT NULL,
	"error" varchar,
	"options" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"actor" jsonb,
	"file_key" varchar,
	"last_id" varchar,
	"parts" jsonb DEFAULT '[]'::jsonb,
	"started_at" timestamp(3) with time zone,
	"finished_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_types" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"title_field" varchar DEFAULT 'title' NOT NULL,
	"description" varchar,
	"schema" jsonb DEFAULT '{"fields":[{"name":"title","required":true,"type":"text"}]}'::jsonb NOT NULL,
	"icon" varchar,
	"preview_url" varchar,
	"workflow_id" uuid,
	"enable_versioning" boolean DEFAULT true,
	"max_versions" numeric DEFAULT 50 NOT NULL,
	"is_active" boolean DEFAULT true,
	"is_system" boolean DEFAULT false,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "content_workflow_stages" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"status" "enum_workflow_stage_status" NOT NULL,
	"assign_to" varchar,
	"order" numeric DEFAULT 0 NOT NULL,
	"due_in_days" numeric
);

CREATE TABLE "content_workflows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"is_default" boolean DEFAULT false,
	"is_active" boolean DEFAULT true,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "delivery_sites" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"base_url" varchar NOT NULL,
	"description" varchar,
	"paths" jsonb,
	"default_locale" varchar DEFAULT 'en' NOT NULL,
	"fallbacks" jsonb,
	"site_token" varchar,
	"host" varchar,
	"cache_seconds" numeric DEFAULT 60,
	"is_active" boolean DEFAULT true,
	"is_indexed" boolean DEFAULT true,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "delivery_sites_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "page_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"content_type_id" uuid,
	"description" varchar,
	"structure" jsonb NOT NULL,
	"defaults" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"thumbnail" varchar,
	"is_active" boolean DEFAULT true,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "publish_schedules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"action" "enum_publish_schedules_action" NOT NULL,
	"scheduled_for" timestamp(3) with time zone NOT NULL,
	"local_time" varchar,
	"timezone" varchar,
	"localization_id" uuid,
	"version_number" numeric,
	"content" jsonb,
	"error" varchar,
	"status" "enum_publish_schedules_status" DEFAULT 'PENDING' NOT NULL,
	"executed_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "topic_ideas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"description" varchar,
	"score" numeric,
	"source_id" uuid,
	"source_url" varchar,
	"content_type_id" uuid,
	"entry_id" uuid,
	"client_id" uuid,
	"status" "enum_topic_ideas_status" DEFAULT 'IDEA' NOT NULL,
	"assigned_to_id" uuid,
	"external_id" varchar,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "topic_ideas_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "asset_collection_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"collection_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"sort_order" numeric DEFAULT 0 NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	"note" varchar,
	"is_selected" boolean DEFAULT false,
	"added_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "asset_collections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"collection_type" "enum_asset_collections_collection_type" DEFAULT 'MANUAL' NOT NULL,
	"description" varchar,
	"cover_image_id" uuid,
	"client_id" uuid,
	"clean_up_at" timestamp(3) with time zone,
	"smart_rules" jsonb,
	"recommendations" jsonb,
	"is_public" boolean DEFAULT false,
	"share_expires_at" timestamp(3) with time zone,
	"allow_download" boolean DEFAULT true,
	"allow_comments" boolean DEFAULT true,
	"share_token" varchar,
	"share_password" varchar,
	"tries" numeric DEFAULT 0,
	"tries_until" timestamp(3) with time zone,
	"access_count" numeric DEFAULT 0 NOT NULL,
	"last_accessed_at" timestamp(3) with time zone,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "asset_folders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"color" varchar,
	"library_id" uuid NOT NULL,
	"parent_id" uuid,
	"description" varchar,
	"default_metadata" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"path" varchar NOT NULL,
	"depth" numeric DEFAULT 0 NOT NULL,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "asset_libraries_allowed_roles" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_asset_libraries_allowed_roles",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "asset_libraries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"library_type" "enum_asset_libraries_library_type" DEFAULT 'GENERAL' NOT NULL,
	"description" varchar,
	"client_id" uuid,
	"cover_image_id" uuid,
	"visibility" "enum_asset_libraries_visibility" DEFAULT 'INTERNAL' NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "asset_libraries_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"users_id" uuid
);

CREATE TABLE "asset_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"asset_id" uuid NOT NULL,
	"label" varchar,
	"allow_download" boolean DEFAULT true,
	"expires_at" timestamp(3) with time zone,
	"max_downloads" numeric,
	"token" varchar,
	"password" varchar,
	"tries" numeric DEFAULT 0,
	"tries_until" timestamp(3) with time zone,
	"is_revoked" boolean DEFAULT false,
	"download_count" numeric DEFAULT 0 NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "asset_renditions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"asset_id" uuid NOT NULL,
	"rendition_type" "enum_asset_renditions_rendition_type" NOT NULL,
	"file_id" uuid,
	"poster_id" uuid,
	"render_key" varchar,
	"width" numeric,
	"height" numeric,
	"quality" numeric,
	"format" varchar,
	"duration" numeric,
	"start_time" numeric,
	"error" varchar,
	"claimed_by" varchar,
	"status" "enum_asset_renditions_status" DEFAULT 'PENDING' NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "asset_renditions_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"files_id" uuid
);

CREATE TABLE "asset_share_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"action" "enum_asset_share_logs_action" NOT NULL,
	"reason" varchar,
	"collection_id" uuid,
	"recipient_id" uuid,
	"link_id" uuid,
	"asset_id" uuid,
	"address" varchar,
	"user_agent" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "asset_uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"filename" varchar NOT NULL,
	"relative_path" varchar,
	"library_id" uuid NOT NULL,
	"folder_id" uuid,
	"size_bytes" numeric NOT NULL,
	"received_bytes" numeric DEFAULT 0 NOT NULL,
	"parts" jsonb DEFAULT '[]'::jsonb,
	"sidecar" jsonb,
	"status" "enum_asset_uploads_status" DEFAULT 'UPLOADING' NOT NULL,
	"reason" varchar,
	"asset_id" uuid,
	"expires_at" timestamp(3) with time zone,
	"near_duplicates" jsonb,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "asset_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"asset_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"version_number" numeric NOT NULL,
	"change_type" "enum_asset_versions_change_type" DEFAULT 'UPDATE' NOT NULL,
	"change_note" varchar,
	"diff_metadata" jsonb,
	"is_current_version" boolean DEFAULT false,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "assets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"file_id" uuid NOT NULL,
	"asset_type" "enum_assets_asset_type" NOT NULL,
	"library_id" uuid NOT NULL,
	"folder_id" uuid,
	"description" varchar,
	"category_id" uuid,
	"license" "enum_assets_license",
	"expires_at" timestamp(3) with time zone,
	"copyright_holder" varchar,
	"copyright_year" numeric,
	"usage_rights" varchar,
	"license_details" jsonb,
	"expiry_alert_for" timestamp(3) with time zone,
	"expiry_alert_days" numeric,
	"source_type" "enum_assets_source_type" DEFAULT 'UPLOAD' NOT NULL,
	"source_url" varchar,
	"external_id" varchar,
	"ai_metadata" jsonb,
	"quality" jsonb,
	"folder_suggestions" jsonb,
	"similar_assets" jsonb,
	"deliverable_id" uuid,
	"download_count" numeric DEFAULT 0 NOT NULL,
	"last_downloaded_at" timestamp(3) with time zone,
	"metadata" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"fingerprint" varchar,
	"processed_at" timestamp(3) with time zone,
	"quarantine_reason" varchar,
	"approved_by_id" uuid,
	"approved_at" timestamp(3) with time zone,
	"status" "enum_assets_status" DEFAULT 'PENDING' NOT NULL,
	"client_id" uuid,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"last_edited_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"look" real[],
	"look_model" varchar,
	"full_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', left(coalesce("name", ''), 250000)), 'A') || setweight(to_tsvector('simple', left(coalesce("description", ''), 250000)), 'B')) STORED,
	"orientation" varchar GENERATED ALWAYS AS (case when jsonb_typeof(metadata -> 'width') = 'number' and jsonb_typeof(metadata -> 'height') = 'number' then
  case when (metadata ->> 'width')::numeric > 1.05 * (metadata ->> 'height')::numeric then 'LANDSCAPE'
    when (metadata ->> 'height')::numeric > 1.05 * (metadata ->> 'width')::numeric then 'PORTRAIT' else 'SQUARE' end end) STORED
);

CREATE TABLE "assets_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "assets_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"briefs_id" uuid,
	"content_entries_id" uuid
);

CREATE TABLE "collection_shares" (
	"id" uuid PRIMARY KEY NOT NULL,
	"collection_id" uuid NOT NULL,
	"access_level" "enum_collection_shares_access_level" DEFAULT 'VIEW' NOT NULL,
	"email" varchar,
	"client_contact_id" uuid,
	"expires_at" timestamp(3) with time zone,
	"token" varchar,
	"password" varchar,
	"tries" numeric DEFAULT 0,
	"tries_until" timestamp(3) with time zone,
	"is_revoked" boolean DEFAULT false,
	"last_accessed_at" timestamp(3) with time zone,
	"access_count" numeric DEFAULT 0 NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "annotations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"type" "enum_annotations_type" NOT NULL,
	"image_x" numeric NOT NULL,
	"image_y" numeric NOT NULL,
	"timestamp_seconds" numeric,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"frame_thumbnail_url" varchar,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "box_inbound_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" varchar NOT NULL,
	"box_file_id" varchar NOT NULL,
	"status" "enum_box_inbound_logs_status" NOT NULL,
	"matched_project_id" uuid,
	"matched_deliverable_id" uuid,
	"error" varchar,
	"received_at" timestamp(3) with time zone NOT NULL,
	"source" "enum_box_inbound_logs_source" DEFAULT 'BOX',
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "box_push_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deliverable_id" uuid NOT NULL,
	"revision_id" uuid,
	"status" "enum_box_push_logs_status" DEFAULT 'PENDING' NOT NULL,
	"attempt" numeric DEFAULT 1 NOT NULL,
	"box_folder_id" varchar,
	"error" varchar,
	"sent_at" timestamp(3) with time zone NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"content" varchar NOT NULL,
	"deliverable_id" uuid,
	"deliverable_stage_id" uuid,
	"asset_id" uuid,
	"entry_id" uuid,
	"parent_id" uuid,
	"annotation_type" "enum_comments_annotation_type",
	"field_name" varchar,
	"annotation_data" jsonb,
	"selection" jsonb,
	"author_type" "enum_comments_author_type" DEFAULT 'USER' NOT NULL,
	"guest_name" varchar,
	"share_key" varchar,
	"author_id" uuid,
	"client_user_id" uuid,
	"is_internal" boolean DEFAULT true,
	"is_resolved" boolean DEFAULT false,
	"resolved_at" timestamp(3) with time zone,
	"resolved_by_id" uuid,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "competencies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "deliverable_history" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deliverable_id" uuid NOT NULL,
	"action" varchar NOT NULL,
	"from_status" "enum_deliverable_history_from_status",
	"to_status" "enum_deliverable_history_to_status",
	"performed_by_id" uuid,
	"performed_by_client_user_id" uuid,
	"performed_by_skill" varchar,
	"performed_at" timestamp(3) with time zone NOT NULL,
	"metadata" jsonb,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "stage_assignments" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "enum_stage_assignments_role" DEFAULT 'LEAD'
);

CREATE TABLE "deliverable_stages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deliverable_id" uuid NOT NULL,
	"stage_definition_id" uuid,
	"template_id" uuid,
	"start_date" timestamp(3) with time zone,
	"due_date" timestamp(3) with time zone,
	"completed_date" timestamp(3) with time zone,
	"notes" varchar,
	"manual_schedule" boolean DEFAULT false,
	"schedule_conflict" boolean DEFAULT false,
	"schedule_delta" numeric,
	"status" "enum_deliverable_stages_status" DEFAULT 'BLOCKED' NOT NULL,
	"sub_status" varchar,
	"revision_round" numeric DEFAULT 0 NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "deliverables_files" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"file_id" uuid NOT NULL,
	"role" "enum_deliverables_files_role" DEFAULT 'ASSET' NOT NULL,
	"order" numeric DEFAULT 0 NOT NULL,
	"caption" varchar,
	"notes" varchar
);

CREATE TABLE "deliverables_attachments" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"kind" "enum_deliverables_attachments_kind" DEFAULT 'file' NOT NULL,
	"url" varchar NOT NULL,
	"mime_type" varchar,
	"file_size" numeric,
	"stage_definition_id" uuid,
	"thumbnail_url" varchar,
	"file_id" uuid,
	"created_by_id" uuid
);

CREATE TABLE "deliverables" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"type" "enum_deliverables_type" NOT NULL,
	"description" varchar,
	"brief_id" uuid,
	"project_id" uuid,
	"primary_file_id" uuid,
	"primary_asset_id" uuid,
	"content_entry_id" uuid,
	"alt_text" varchar,
	"text_content" varchar,
	"content" jsonb,
	"internal_review_status" "enum_deliverables_internal_review_status" DEFAULT 'PENDING' NOT NULL,
	"internal_reviewer_id" uuid,
	"internal_reviewed_at" timestamp(3) with time zone,
	"internal_feedback" varchar,
	"client_review_status" "enum_deliverables_client_review_status" DEFAULT 'PENDING' NOT NULL,
	"client_reviewer_id" uuid,
	"client_reviewed_at" timestamp(3) with time zone,
	"client_feedback" varchar,
	"quality_score" numeric,
	"quality_metadata" jsonb,
	"ai_generated" boolean DEFAULT false,
	"ai_assisted" boolean DEFAULT false,
	"ai_metadata" jsonb,
	"production_status" "enum_deliverables_production_status" DEFAULT 'NOT_STARTED' NOT NULL,
	"due_date" timestamp(3) with time zone,
	"requested_due_date" timestamp(3) with time zone,
	"planned_delivery_date" timestamp(3) with time zone,
	"actual_delivery_date" timestamp(3) with time zone,
	"box_alias_slug" varchar,
	"cmf_sku" varchar,
	"asset_count" numeric,
	"wf_input_date" timestamp(3) with time zone,
	"notes" varchar,
	"version" numeric DEFAULT 1 NOT NULL,
	"revision_number" numeric DEFAULT 0 NOT NULL,
	"parent_id" uuid,
	"submitted_at" timestamp(3) with time zone,
	"client_submitted_at" timestamp(3) with time zone,
	"approved_at" timestamp(3) with time zone,
	"delivered_at" timestamp(3) with time zone,
	"custom_fields" jsonb,
	"status" "enum_deliverables_status" DEFAULT 'DRAFT' NOT NULL,
	"priority" "enum_deliverables_priority" DEFAULT 'MEDIUM' NOT NULL,
	"client_id" uuid,
	"assignee_id" uuid,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"embedding" real[],
	"embedding_model" varchar,
	"full_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', left(coalesce("title", ''), 250000)), 'A') || setweight(to_tsvector('simple', left(coalesce("description", ''), 250000)), 'B') || setweight(to_tsvector('simple', left(coalesce("text_content", ''), 250000)), 'C')) STORED
);

CREATE TABLE "feedback_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"summary" varchar NOT NULL,
	"deliverable_stage_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"annotation_id" uuid,
	"comment_id" uuid,
	"resolution_note" varchar,
	"resolved_by_id" uuid,
	"resolved_at" timestamp(3) with time zone,
	"verified_by_id" uuid,
	"verified_at" timestamp(3) with time zone,
	"carried_from_id" uuid,
	"sort_order" numeric DEFAULT 0 NOT NULL,
	"status" "enum_feedback_items_status" DEFAULT 'OPEN' NOT NULL,
	"assigned_to_id" uuid,
	"is_action_item" boolean DEFAULT true,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "holding_pen_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" varchar NOT NULL,
	"deliverable_id" uuid NOT NULL,
	"suggested_stage_id" uuid,
	"source" "enum_holding_pen_files_source" NOT NULL,
	"file_id" uuid,
	"asset" jsonb NOT NULL,
	"parsed_omg_number" varchar,
	"parsed_slug" varchar,
	"parsed_version" numeric,
	"received_at" timestamp(3) with time zone NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "pipeline_stages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"pipeline_id" uuid NOT NULL,
	"order" numeric NOT NULL,
	"description" varchar,
	"is_critical_gate" boolean DEFAULT false,
	"is_optional" boolean DEFAULT false,
	"estimated_days" numeric,
	"approval_type" "enum_pipeline_stages_approval_type" DEFAULT 'NONE' NOT NULL,
	"color" varchar,
	"custom_statuses" jsonb,
	"slug" varchar NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "pipeline_stages_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"pipeline_stages_id" uuid
);

CREATE TABLE "pipelines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"inbound_filename_regex" varchar,
	"is_default" boolean DEFAULT false,
	"is_archived" boolean DEFAULT false,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "pods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"lead_user_id" uuid,
	"slug" varchar NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "resource_bookings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"job_number" varchar NOT NULL,
	"hours" numeric NOT NULL,
	"project_id" uuid,
	"brief_id" uuid,
	"note" varchar,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "review_session_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"deliverable_stage_id" uuid NOT NULL,
	"revision_id" uuid,
	"sort_order" numeric NOT NULL,
	"decision" "enum_review_session_items_decision",
	"decision_note" varchar,
	"decided_by_id" uuid,
	"decided_at" timestamp(3) with time zone,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "review_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"status" "enum_review_sessions_status" DEFAULT 'DRAFT' NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deliverable_stage_id" uuid NOT NULL,
	"file_id" uuid,
	"asset" jsonb,
	"feedback_notes" varchar,
	"internal_notes" varchar,
	"status" "enum_revisions_status" DEFAULT 'SUBMITTED' NOT NULL,
	"major" numeric DEFAULT 0 NOT NULL,
	"minor" numeric DEFAULT 1 NOT NULL,
	"sent_to_client" boolean DEFAULT false,
	"sent_at" timestamp(3) with time zone,
	"box_folder_id" varchar,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "stage_competencies" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"competency_id" uuid NOT NULL,
	"importance" numeric DEFAULT 1 NOT NULL
);

CREATE TABLE "stage_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"order" numeric NOT NULL,
	"description" varchar,
	"is_critical_gate" boolean DEFAULT false,
	"is_optional" boolean DEFAULT false,
	"estimated_days" numeric,
	"approval_type" "enum_stage_templates_approval_type" DEFAULT 'NONE' NOT NULL,
	"slug" varchar NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "stage_templates_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"stage_templates_id" uuid
);

CREATE TABLE "automation_executions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rule_id" uuid NOT NULL,
	"status" "enum_automation_executions_status" DEFAULT 'PENDING' NOT NULL,
	"trigger_type" varchar NOT NULL,
	"triggered_by" varchar NOT NULL,
	"event_payload" jsonb,
	"started_at" timestamp(3) with time zone NOT NULL,
	"completed_at" timestamp(3) with time zone,
	"actions_executed" numeric DEFAULT 0 NOT NULL,
	"actions_failed" numeric DEFAULT 0 NOT NULL,
	"result" jsonb,
	"logs" jsonb,
	"error" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "automation_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"trigger_type" "enum_automation_rules_trigger_type" NOT NULL,
	"trigger_config" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"conditions" jsonb,
	"actions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"run_count" numeric DEFAULT 0 NOT NULL,
	"last_run_at" timestamp(3) with time zone,
	"last_error" varchar,
	"status" "enum_automation_rules_status" DEFAULT 'active' NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "competitors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"website" varchar,
	"description" varchar,
	"market_position" varchar,
	"price_position" "enum_competitors_price_position",
	"notes" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "competitors_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "contact_activities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" varchar NOT NULL,
	"activity_type" "enum_contact_activities_activity_type" NOT NULL,
	"description" varchar,
	"contact_id" uuid NOT NULL,
	"direction" "enum_contact_activities_direction",
	"scheduled_at" timestamp(3) with time zone,
	"completed_at" timestamp(3) with time zone,
	"duration" numeric,
	"outcome" varchar,
	"client_id" uuid,
	"deal_id" uuid,
	"campaign_id" uuid,
	"email_id" uuid,
	"agent_id" uuid,
	"brief_id" uuid,
	"deliverable_id" uuid,
	"ai_suggested" boolean DEFAULT false,
	"generated_by_skill" varchar,
	"ai_suggested_actions" jsonb,
	"performed_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "contact_list_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"list_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"source" "enum_contact_list_members_source",
	"added_at" timestamp(3) with time zone NOT NULL,
	"added_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "contact_lists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"list_type" "enum_contact_lists_list_type" DEFAULT 'STATIC' NOT NULL,
	"description" varchar,
	"segment_rules" jsonb,
	"is_active" boolean DEFAULT true,
	"member_count" numeric DEFAULT 0 NOT NULL,
	"last_updated_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "contact_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contact_id" uuid NOT NULL,
	"content" varchar NOT NULL,
	"is_pinned" boolean DEFAULT false,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"first_name" varchar NOT NULL,
	"last_name" varchar NOT NULL,
	"email" varchar,
	"phone" varchar,
	"mobile" varchar,
	"job_title" varchar,
	"department" varchar,
	"company_id" uuid,
	"company_name" varchar,
	"address_line1" varchar,
	"address_line2" varchar,
	"city" varchar,
	"state" varchar,
	"postal_code" varchar,
	"country" varchar,
	"linked_in" varchar,
	"twitter" varchar,
	"instagram" varchar,
	"avatar_url" varchar,
	"marketing_consent" boolean DEFAULT false,
	"marketing_consent_date" timestamp(3) with time zone,
	"data_processing_consent" boolean DEFAULT false,
	"lead_score" numeric DEFAULT 0 NOT NULL,
	"engagement_score" numeric DEFAULT 0 NOT NULL,
	"last_score_update" timestamp(3) with time zone,
	"custom_fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"full_name" varchar,
	"contact_type" "enum_contacts_contact_type" DEFAULT 'PROSPECT' NOT NULL,
	"status" "enum_contacts_status" DEFAULT 'ACTIVE' NOT NULL,
	"source" "enum_contacts_source",
	"owner_id" uuid,
	"last_contacted_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"full_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', left(coalesce("full_name", ''), 250000)), 'A') || setweight(to_tsvector('simple', left(coalesce("email", ''), 250000)), 'B') || setweight(to_tsvector('simple', left(coalesce("company_name", ''), 250000)), 'C')) STORED
);

CREATE TABLE "contacts_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "crm_tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"task_type" "enum_crm_tasks_task_type" DEFAULT 'TODO' NOT NULL,
	"description" varchar,
	"due_date" timestamp(3) with time zone,
	"reminder_at" timestamp(3) with time zone,
	"contact_id" uuid,
	"deal_id" uuid,
	"client_id" uuid,
	"status" "enum_crm_tasks_status" DEFAULT 'PENDING' NOT NULL,
	"priority" "enum_crm_tasks_priority" DEFAULT 'MEDIUM' NOT NULL,
	"assigned_to_id" uuid NOT NULL,
	"completed_at" timestamp(3) with time zone,
	"completed_by_id" uuid,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "deal_activities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deal_id" uuid NOT NULL,
	"activity_type" "enum_deal_activities_activity_type" NOT NULL,
	"subject" varchar NOT NULL,
	"description" varchar,
	"old_value" varchar,
	"new_value" varchar,
	"performed_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "deal_contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deal_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"role" "enum_deal_contacts_role" DEFAULT 'INFLUENCER' NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	"is_primary" boolean DEFAULT false,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "deal_stage_history" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deal_id" uuid NOT NULL,
	"from_stage" varchar,
	"to_stage" varchar NOT NULL,
	"days_in_stage" numeric,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"changed_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "deal_products" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"product_id" uuid,
	"description" varchar,
	"quantity" numeric DEFAULT 1 NOT NULL,
	"unit_price" numeric NOT NULL,
	"discount" numeric DEFAULT 0 NOT NULL,
	"total" numeric NOT NULL,
	"is_recurring" boolean DEFAULT false,
	"billing_period" varchar,
	"sort_order" numeric DEFAULT 0
);

CREATE TABLE "deal_competitors" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"competitor_id" uuid,
	"status" "enum_deal_competitors_status" DEFAULT 'active',
	"strengths_weaknesses" varchar,
	"pricing" varchar
);

CREATE TABLE "deals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"pipeline_id" uuid NOT NULL,
	"stage" varchar NOT NULL,
	"probability" numeric,
	"client_id" uuid,
	"primary_contact_id" uuid,
	"amount" numeric,
	"currency" varchar DEFAULT 'USD' NOT NULL,
	"expected_close_date" timestamp(3) with time zone,
	"description" varchar,
	"is_recurring" boolean DEFAULT false,
	"recurring_period" "enum_deals_recurring_period",
	"mrr" numeric,
	"actual_close_date" timestamp(3) with time zone,
	"lost_reason" varchar,
	"lost_reason_details" varchar,
	"competitor_id" uuid,
	"source" "enum_deals_source",
	"source_details" varchar,
	"campaign_id" uuid,
	"notes" varchar,
	"ai_scoring" jsonb,
	"custom_fields" jsonb,
	"status" "enum_deals_status" DEFAULT 'OPEN' NOT NULL,
	"priority" "enum_deals_priority",
	"owner_id" uuid NOT NULL,
	"last_activity_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"full_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', left(coalesce("name", ''), 250000)), 'A') || setweight(to_tsvector('simple', left(coalesce("description", ''), 250000)), 'B')) STORED
);

CREATE TABLE "email_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"category" "enum_email_templates_category" DEFAULT 'general' NOT NULL,
	"subject" varchar NOT NULL,
	"body_text" varchar,
	"body_html" varchar NOT NULL,
	"description" varchar,
	"available_variables" jsonb DEFAULT '[]'::jsonb,
	"thumbnail_url" varchar,
	"use_count" numeric DEFAULT 0,
	"last_used_at" timestamp(3) with time zone,
	"is_active" boolean DEFAULT true,
	"is_shared" boolean DEFAULT true,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);

CREATE TABLE "email_templates_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "form_submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"form_id" uuid,
	"form_name" varchar NOT NULL,
	"contact_id" uuid,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"source_url" varchar,
	"utm_source" varchar,
	"utm_medium" varchar,
	"utm_campaign" varchar,
	"submitted_at" timestamp(3) with time zone NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "form_fields" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"label" varchar NOT NULL,
	"field_type" "enum_form_fields_field_type" DEFAULT 'TEXT' NOT NULL,
	"placeholder" varchar,
	"is_required" boolean DEFAULT false
);

CREATE TABLE "forms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"list_id" uuid,
	"description" varchar,
	"success_message" varchar,
	"redirect_url" varchar,
	"is_active" boolean DEFAULT true,
	"submission_count" numeric DEFAULT 0,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "forms_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "forms_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"users_id" uuid
);

CREATE TABLE "lead_actions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"lead_id" uuid NOT NULL,
	"action_type" "enum_lead_actions_action_type" NOT NULL,
	"description" varchar,
	"due_date" timestamp(3) with time zone,
	"priority" numeric DEFAULT 0,
	"draft_content" jsonb,
	"outcome" varchar,
	"ai_generated" boolean DEFAULT false,
	"ai_confidence" numeric,
	"ai_reasoning" varchar,
	"started_at" timestamp(3) with time zone,
	"completed_at" timestamp(3) with time zone,
	"status" "enum_lead_actions_status" DEFAULT 'suggested' NOT NULL,
	"assigned_to_id" uuid,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);

CREATE TABLE "lead_contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"title" varchar,
	"lead_id" uuid NOT NULL,
	"role" "enum_lead_contacts_role" DEFAULT 'primary' NOT NULL,
	"email" varchar NOT NULL,
	"phone" varchar,
	"linkedin_url" varchar,
	"google_contact_id" varchar,
	"contact_id" uuid,
	"notes" varchar,
	"is_primary" boolean DEFAULT false,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);

CREATE TABLE "lead_intelligence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"priority_tier" varchar,
	"overall_score" numeric DEFAULT 0,
	"engagement_score" numeric DEFAULT 0,
	"fit_score" numeric DEFAULT 0,
	"intent_score" numeric DEFAULT 0,
	"momentum_score" numeric DEFAULT 0,
	"predicted_close_probability" numeric,
	"predicted_close_date" timestamp(3) with time zone,
	"predicted_deal_value" numeric,
	"recommended_next_action" varchar,
	"signals" jsonb DEFAULT '[]'::jsonb,
	"last_computed_at" timestamp(3) with time zone,
	"model_version" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "lead_meetings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"meeting_type" varchar,
	"lead_id" uuid NOT NULL,
	"organizer_id" uuid,
	"scheduled_start" timestamp(3) with time zone NOT NULL,
	"scheduled_end" timestamp(3) with time zone NOT NULL,
	"description" varchar,
	"attendees" jsonb DEFAULT '[]'::jsonb,
	"google_meet_link" varchar,
	"prep_brief" jsonb,
	"summary" varchar,
	"action_items" jsonb DEFAULT '[]'::jsonb,
	"key_decisions" jsonb DEFAULT '[]'::jsonb,
	"sentiment_analysis" jsonb,
	"internal_notes" varchar,
	"actual_start" timestamp(3) with time zone,
	"actual_end" timestamp(3) with time zone,
	"recording_url" varchar,
	"transcript_url" varchar,
	"transcript_processed" boolean DEFAULT false,
	"google_event_id" varchar,
	"google_calendar_id" varchar,
	"status" "enum_lead_meetings_status" DEFAULT 'scheduled' NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);

CREATE TABLE "lead_routing_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"conditions" jsonb,
	"assign_to_id" uuid,
	"priority" numeric DEFAULT 0,
	"round_robin" boolean DEFAULT false,
	"last_assigned" varchar,
	"is_active" boolean DEFAULT true,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "lead_routing_rules_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"users_id" uuid
);

CREATE TABLE "lead_scoring_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"category" "enum_lead_scoring_rules_category",
	"description" varchar,
	"condition" jsonb NOT NULL,
	"score_change" numeric NOT NULL,
	"priority" numeric DEFAULT 0 NOT NULL,
	"is_active" boolean DEFAULT true,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "lead_threads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" varchar,
	"lead_id" uuid NOT NULL,
	"gmail_thread_id" varchar NOT NULL,
	"mail_account_id" uuid,
	"snippet" varchar,
	"message_count" numeric DEFAULT 0,
	"last_message_at" timestamp(3) with time zone,
	"last_message_from" "enum_lead_threads_last_message_from",
	"awaiting_reply" boolean DEFAULT false,
	"sentiment" varchar,
	"participants" jsonb DEFAULT '[]'::jsonb,
	"topics" jsonb DEFAULT '[]'::jsonb,
	"action_items" jsonb DEFAULT '[]'::jsonb,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "lead_timeline_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"lead_id" uuid NOT NULL,
	"event_type" "enum_lead_timeline_events_event_type" NOT NULL,
	"description" varchar,
	"actor_type" varchar,
	"actor_id" uuid,
	"email_id" uuid,
	"meeting_id" uuid,
	"action_id" uuid,
	"metadata" jsonb DEFAULT '{}'::jsonb,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"is_highlight" boolean DEFAULT false,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "leads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"company" varchar,
	"email" varchar NOT NULL,
	"phone" varchar,
	"website" varchar,
	"notes" varchar,
	"estimated_value" numeric,
	"estimated_value_currency" varchar DEFAULT 'USD',
	"probability" numeric,
	"expected_close_date" timestamp(3) with time zone,
	"industry" varchar,
	"company_size" "enum_leads_company_size",
	"project_type" varchar,
	"source" "enum_leads_source" DEFAULT 'WEBSITE' NOT NULL,
	"source_detail" varchar,
	"contact_id" uuid,
	"first_contact_at" timestamp(3) with time zone,
	"last_contact_at" timestamp(3) with time zone,
	"converted_at" timestamp(3) with time zone,
	"converted_to_client_id" uuid,
	"status" "enum_leads_status" DEFAULT 'new_opportunities' NOT NULL,
	"assigned_to_id" uuid,
	"last_activity_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"full_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', left(coalesce("name", ''), 250000)), 'A') || setweight(to_tsvector('simple', left(coalesce("company", ''), 250000)), 'B') || setweight(to_tsvector('simple', left(coalesce("notes", ''), 250000)), 'C')) STORED
);

CREATE TABLE "mail_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" varchar NOT NULL,
	"provider" "enum_mail_accounts_provider" DEFAULT 'GMAIL' NOT NULL,
	"user_id" uuid,
	"access_token" varchar,
	"refresh_token" varchar,
	"token_expires_at" timestamp(3) with time zone,
	"sync_cursor" varchar,
	"last_sync_error" varchar,
	"is_active" boolean DEFAULT true,
	"last_sync_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "mail_accounts_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"code" varchar NOT NULL,
	"product_type" "enum_products_product_type" DEFAULT 'SERVICE' NOT NULL,
	"unit_price" numeric NOT NULL,
	"currency" varchar DEFAULT 'USD' NOT NULL,
	"description" varchar,
	"is_recurring" boolean DEFAULT false,
	"billing_period" varchar,
	"is_active" boolean DEFAULT true,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "sales_pipeline_stages" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"name" varchar NOT NULL,
	"order" numeric DEFAULT 0 NOT NULL,
	"probability" numeric DEFAULT 0 NOT NULL,
	"color" varchar,
	"outcome" "enum_sales_pipeline_stages_outcome" DEFAULT 'OPEN' NOT NULL
);

CREATE TABLE "sales_pipelines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"default_currency" varchar DEFAULT 'USD' NOT NULL,
	"description" varchar,
	"is_default" boolean DEFAULT false,
	"is_active" boolean DEFAULT true,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "sent_emails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" varchar NOT NULL,
	"from_email" varchar NOT NULL,
	"body_text" varchar,
	"body_html" varchar,
	"attachments" jsonb DEFAULT '[]'::jsonb,
	"lead_id" uuid,
	"client_id" uuid,
	"contact_id" uuid,
	"project_id" uuid,
	"deliverable_id" uuid,
	"template_id" uuid,
	"document_id" uuid,
	"template_variables" jsonb,
	"ai_generated" boolean DEFAULT false,
	"human_edited" boolean DEFAULT false,
	"ai_prompt" varchar,
	"generated_by_skill" varchar,
	"invocation_id" uuid,
	"opened_at" timestamp(3) with time zone,
	"clicked_at" timestamp(3) with time zone,
	"replied_at" timestamp(3) with time zone,
	"bounced_at" timestamp(3) with time zone,
	"gmail_message_id" varchar,
	"gmail_thread_id" varchar,
	"mail_account_id" uuid,
	"message_id" varchar,
	"delivery_method" varchar,
	"attempts" numeric DEFAULT 0,
	"error" varchar,
	"status" "enum_sent_emails_status" DEFAULT 'QUEUED' NOT NULL,
	"sent_at" timestamp(3) with time zone,
	"sent_by_id" uuid,
	"dedupe_key" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "sent_emails_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "campaign_activities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"activity_type" varchar NOT NULL,
	"description" varchar NOT NULL,
	"performed_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "campaign_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"member_status" "enum_campaign_members_member_status" DEFAULT 'SENT' NOT NULL,
	"response_type" varchar,
	"responded_at" timestamp(3) with time zone,
	"converted_at" timestamp(3) with time zone,
	"converted_deal_id" uuid,
	"added_at" timestamp(3) with time zone NOT NULL,
	"added_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "campaign_assets" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"asset_type" varchar NOT NULL,
	"asset_id" uuid,
	"reference" varchar,
	"added_at" timestamp(3) with time zone
);

CREATE TABLE "campaigns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"campaign_type" "enum_campaigns_campaign_type" NOT NULL,
	"description" varchar,
	"start_date" timestamp(3) with time zone,
	"end_date" timestamp(3) with time zone,
	"client_id" uuid,
	"goals" jsonb,
	"budget_amount" numeric,
	"actual_spend" numeric,
	"budget_currency" varchar DEFAULT 'USD' NOT NULL,
	"status" "enum_campaigns_status" DEFAULT 'DRAFT' NOT NULL,
	"owner_id" uuid NOT NULL,
	"launched_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "campaigns_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "campaigns_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"briefs_id" uuid
);

CREATE TABLE "email_campaigns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"subject" varchar NOT NULL,
	"preview_text" varchar,
	"from_name" varchar NOT NULL,
	"from_email" varchar NOT NULL,
	"reply_to" varchar,
	"template_id" uuid,
	"plain_text_content" varchar,
	"html_content" varchar,
	"content" jsonb,
	"list_id" uuid,
	"recipient_count" numeric DEFAULT 0 NOT NULL,
	"segment_rules" jsonb,
	"campaign_id" uuid,
	"channel_id" uuid,
	"message_type" varchar DEFAULT 'email',
	"delivered" numeric DEFAULT 0 NOT NULL,
	"bounced" numeric DEFAULT 0 NOT NULL,
	"opened" numeric DEFAULT 0 NOT NULL,
	"unique_opens" numeric DEFAULT 0 NOT NULL,
	"clicked" numeric DEFAULT 0 NOT NULL,
	"unique_clicks" numeric DEFAULT 0 NOT NULL,
	"unsubscribed" numeric DEFAULT 0 NOT NULL,
	"complained" numeric DEFAULT 0 NOT NULL,
	"metrics" jsonb,
	"is_a_b_test" boolean DEFAULT false,
	"ab_test_config" jsonb,
	"budget" numeric,
	"spent" numeric,
	"status" "enum_email_campaigns_status" DEFAULT 'DRAFT' NOT NULL,
	"scheduled_at" timestamp(3) with time zone,
	"sent_at" timestamp(3) with time zone,
	"completed_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "email_interactions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contact_id" uuid NOT NULL,
	"email_campaign_id" uuid,
	"subject" varchar NOT NULL,
	"interaction_type" "enum_email_interactions_interaction_type" NOT NULL,
	"link_url" varchar,
	"user_agent" varchar,
	"ip_address" varchar,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "email_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email_campaign_id" uuid NOT NULL,
	"original_url" varchar NOT NULL,
	"tracking_url" varchar NOT NULL,
	"click_count" numeric DEFAULT 0 NOT NULL,
	"unique_clicks" numeric DEFAULT 0 NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "email_recipients" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" varchar NOT NULL,
	"email_campaign_id" uuid NOT NULL,
	"contact_id" uuid,
	"status" "enum_email_recipients_status" DEFAULT 'PENDING' NOT NULL,
	"bounce_type" varchar,
	"merge_data" jsonb,
	"sent_at" timestamp(3) with time zone,
	"delivered_at" timestamp(3) with time zone,
	"bounced_at" timestamp(3) with time zone,
	"complained_at" timestamp(3) with time zone,
	"opened_at" timestamp(3) with time zone,
	"open_count" numeric DEFAULT 0 NOT NULL,
	"clicked_at" timestamp(3) with time zone,
	"click_count" numeric DEFAULT 0 NOT NULL,
	"unsubscribed_at" timestamp(3) with time zone,
	"error_message" varchar,
	"message_id" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "marketing_channels" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"type" "enum_marketing_channels_type",
	"budget" numeric,
	"spent" numeric,
	"config" jsonb,
	"credentials" varchar,
	"metrics" jsonb,
	"status" "enum_marketing_channels_status" DEFAULT 'active',
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "ad_campaigns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"platform_id" uuid NOT NULL,
	"external_id" varchar NOT NULL,
	"external_account_id" varchar,
	"objective" varchar,
	"start_date" timestamp(3) with time zone,
	"end_date" timestamp(3) with time zone,
	"budget_type" "enum_ad_campaigns_budget_type",
	"currency" varchar DEFAULT 'USD' NOT NULL,
	"daily_budget" numeric,
	"lifetime_budget" numeric,
	"client_id" uuid,
	"project_id" uuid,
	"brief_id" uuid,
	"ai_insights" jsonb,
	"targeting_summary" jsonb,
	"status" "enum_ad_campaigns_status" NOT NULL,
	"last_synced_at" timestamp(3) with time zone,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "ad_campaigns_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"campaigns_id" uuid
);

CREATE TABLE "ad_metrics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ad_id" uuid NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"impressions" numeric DEFAULT 0 NOT NULL,
	"reach" numeric DEFAULT 0 NOT NULL,
	"clicks" numeric DEFAULT 0 NOT NULL,
	"conversions" numeric DEFAULT 0 NOT NULL,
	"spend" numeric DEFAULT 0 NOT NULL,
	"custom_metrics" jsonb,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "ad_set_metrics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ad_set_id" uuid NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"impressions" numeric DEFAULT 0 NOT NULL,
	"reach" numeric DEFAULT 0 NOT NULL,
	"clicks" numeric DEFAULT 0 NOT NULL,
	"conversions" numeric DEFAULT 0 NOT NULL,
	"spend" numeric DEFAULT 0 NOT NULL,
	"custom_metrics" jsonb,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "ad_sets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"campaign_id" uuid NOT NULL,
	"external_id" varchar NOT NULL,
	"status" varchar NOT NULL,
	"daily_budget" numeric,
	"lifetime_budget" numeric,
	"bid_strategy" varchar,
	"bid_amount" numeric,
	"start_date" timestamp(3) with time zone,
	"end_date" timestamp(3) with time zone,
	"targeting" jsonb,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "ads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"ad_set_id" uuid NOT NULL,
	"external_id" varchar NOT NULL,
	"status" varchar NOT NULL,
	"format" "enum_ads_format",
	"headline" varchar,
	"call_to_action" varchar,
	"body" varchar,
	"destination_url" varchar,
	"media_type" varchar,
	"thumbnail_url" varchar,
	"asset_id" uuid,
	"utm_params" jsonb,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "ads_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "analytics_platforms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"platform" "enum_analytics_platforms_platform" NOT NULL,
	"account_id" varchar,
	"account_name" varchar,
	"client_id" uuid,
	"sync_enabled" boolean DEFAULT true,
	"sync_frequency" numeric DEFAULT 60 NOT NULL,
	"data_retention_days" numeric DEFAULT 365 NOT NULL,
	"last_sync_at" timestamp(3) with time zone,
	"last_sync_status" varchar,
	"last_sync_error" varchar,
	"credentials" varchar,
	"access_token" varchar,
	"refresh_token" varchar,
	"token_expires_at" timestamp(3) with time zone,
	"is_active" boolean DEFAULT true,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "analytics_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"report_type" "enum_analytics_reports_report_type" NOT NULL,
	"client_id" uuid,
	"project_id" uuid,
	"brief_id" uuid,
	"deliverable_id" uuid,
	"content" varchar,
	"config" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"schedule" varchar,
	"timezone" varchar DEFAULT 'UTC',
	"format" "enum_analytics_reports_format" DEFAULT 'pdf' NOT NULL,
	"last_generated_at" timestamp(3) with time zone,
	"next_generated_at" timestamp(3) with time zone,
	"is_public" boolean DEFAULT false,
	"share_token" varchar,
	"snapshot" jsonb,
	"ai_generated" boolean DEFAULT false,
	"generated_by_skill" varchar,
	"generated_at" timestamp(3) with time zone,
	"invocation_id" uuid,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "analytics_reports_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "attribution_models" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"model_type" "enum_attribution_models_model_type" NOT NULL,
	"lookback_days" numeric DEFAULT 30 NOT NULL,
	"custom_weights" jsonb,
	"is_default" boolean DEFAULT false,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "attribution_results" (
	"id" uuid PRIMARY KEY NOT NULL,
	"model_id" uuid NOT NULL,
	"client_id" uuid,
	"period_start" timestamp(3) with time zone NOT NULL,
	"period_end" timestamp(3) with time zone NOT NULL,
	"channel_results" jsonb NOT NULL,
	"path_analysis" jsonb,
	"generated_at" timestamp(3) with time zone NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "campaign_metrics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"impressions" numeric DEFAULT 0 NOT NULL,
	"reach" numeric DEFAULT 0 NOT NULL,
	"frequency" numeric,
	"clicks" numeric DEFAULT 0 NOT NULL,
	"ctr" numeric,
	"video_views" numeric DEFAULT 0 NOT NULL,
	"video_avg_watch_time" numeric,
	"video_views25" numeric DEFAULT 0 NOT NULL,
	"video_views50" numeric DEFAULT 0 NOT NULL,
	"video_views75" numeric DEFAULT 0 NOT NULL,
	"video_views100" numeric DEFAULT 0 NOT NULL,
	"likes" numeric DEFAULT 0 NOT NULL,
	"comments" numeric DEFAULT 0 NOT NULL,
	"shares" numeric DEFAULT 0 NOT NULL,
	"saves" numeric DEFAULT 0 NOT NULL,
	"conversions" numeric DEFAULT 0 NOT NULL,
	"conversion_value" numeric,
	"leads" numeric DEFAULT 0 NOT NULL,
	"purchases" numeric DEFAULT 0 NOT NULL,
	"purchase_value" numeric,
	"spend" numeric DEFAULT 0 NOT NULL,
	"roas" numeric,
	"cpm" numeric,
	"cpc" numeric,
	"cpa" numeric,
	"custom_metrics" jsonb,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "listening_alerts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"query_id" uuid NOT NULL,
	"alert_type" "enum_listening_alerts_alert_type" NOT NULL,
	"severity" "enum_listening_alerts_severity" NOT NULL,
	"description" varchar NOT NULL,
	"trigger_data" jsonb NOT NULL,
	"resolution_notes" varchar,
	"acknowledged_by_id" uuid,
	"acknowledged_at" timestamp(3) with time zone,
	"resolved_by_id" uuid,
	"resolved_at" timestamp(3) with time zone,
	"status" "enum_listening_alerts_status" DEFAULT 'NEW' NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "listening_queries_sources" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_listening_queries_sources",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "listening_queries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"client_id" uuid,
	"brand_id" uuid,
	"is_active" boolean DEFAULT true,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "listening_queries_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "listening_summaries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"query_id" uuid NOT NULL,
	"period" "enum_listening_summaries_period" NOT NULL,
	"period_start" timestamp(3) with time zone NOT NULL,
	"period_end" timestamp(3) with time zone NOT NULL,
	"total_mentions" numeric DEFAULT 0 NOT NULL,
	"unique_authors" numeric DEFAULT 0 NOT NULL,
	"total_reach" numeric DEFAULT 0 NOT NULL,
	"total_engagement" numeric DEFAULT 0 NOT NULL,
	"sentiment_positive" numeric DEFAULT 0 NOT NULL,
	"sentiment_neutral" numeric DEFAULT 0 NOT NULL,
	"sentiment_negative" numeric DEFAULT 0 NOT NULL,
	"avg_sentiment_score" numeric,
	"volume_change" numeric,
	"sentiment_change" numeric,
	"top_mentions" jsonb,
	"top_authors" jsonb,
	"top_topics" jsonb,
	"top_hashtags" jsonb,
	"by_source" jsonb,
	"generated_at" timestamp(3) with time zone NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "platform_metrics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"platform_id" uuid NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"metric_type" varchar NOT NULL,
	"dimension" varchar,
	"dimension_value" varchar,
	"value" numeric NOT NULL,
	"previous_value" numeric,
	"change_percent" numeric,
	"metadata" jsonb,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "platform_sync_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"platform_id" uuid NOT NULL,
	"sync_type" "enum_platform_sync_logs_sync_type" NOT NULL,
	"status" "enum_platform_sync_logs_status" NOT NULL,
	"records_processed" numeric DEFAULT 0 NOT NULL,
	"records_failed" numeric DEFAULT 0 NOT NULL,
	"duration" numeric,
	"started_at" timestamp(3) with time zone NOT NULL,
	"completed_at" timestamp(3) with time zone,
	"error" varchar,
	"error_details" jsonb,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "report_snapshots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"period_start" timestamp(3) with time zone NOT NULL,
	"period_end" timestamp(3) with time zone NOT NULL,
	"data" jsonb NOT NULL,
	"pdf_url" varchar,
	"excel_url" varchar,
	"file_id" uuid,
	"generated_at" timestamp(3) with time zone NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "social_mentions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"query_id" uuid NOT NULL,
	"source" "enum_social_mentions_source" NOT NULL,
	"source_id" varchar NOT NULL,
	"content" varchar NOT NULL,
	"source_url" varchar,
	"content_language" varchar,
	"published_at" timestamp(3) with time zone NOT NULL,
	"captured_at" timestamp(3) with time zone NOT NULL,
	"media_type" varchar,
	"author_handle" varchar,
	"author_name" varchar,
	"author_followers" numeric,
	"author_verified" boolean DEFAULT false,
	"is_influencer" boolean DEFAULT false,
	"author_avatar_url" varchar,
	"likes" numeric DEFAULT 0 NOT NULL,
	"comments" numeric DEFAULT 0 NOT NULL,
	"shares" numeric DEFAULT 0 NOT NULL,
	"reach" numeric,
	"sentiment" "enum_social_mentions_sentiment",
	"sentiment_score" numeric,
	"emotions" jsonb,
	"entities" jsonb,
	"is_spam" boolean DEFAULT false,
	"requires_response" boolean DEFAULT false,
	"responded_at" timestamp(3) with time zone,
	"responded_by_id" uuid,
	"response_url" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "social_mentions_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "web_conversions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"property_id" uuid NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"goal_name" varchar NOT NULL,
	"goal_id" varchar,
	"completions" numeric DEFAULT 0 NOT NULL,
	"value" numeric,
	"conversion_rate" numeric,
	"source_medium" varchar,
	"campaign" varchar,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "web_event_metrics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"property_id" uuid NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"event_name" varchar NOT NULL,
	"event_category" varchar,
	"event_action" varchar,
	"event_label" varchar,
	"event_count" numeric DEFAULT 0 NOT NULL,
	"unique_events" numeric DEFAULT 0 NOT NULL,
	"total_value" numeric,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "web_page_metrics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"property_id" uuid NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"page_path" varchar NOT NULL,
	"page_title" varchar,
	"pageviews" numeric DEFAULT 0 NOT NULL,
	"unique_pageviews" numeric DEFAULT 0 NOT NULL,
	"avg_time_on_page" numeric,
	"bounce_rate" numeric,
	"exit_rate" numeric,
	"scroll_depth25" numeric DEFAULT 0 NOT NULL,
	"scroll_depth50" numeric DEFAULT 0 NOT NULL,
	"scroll_depth75" numeric DEFAULT 0 NOT NULL,
	"scroll_depth100" numeric DEFAULT 0 NOT NULL,
	"entry_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "web_properties" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"domain" varchar NOT NULL,
	"platform_id" uuid,
	"property_id" varchar,
	"client_id" uuid,
	"tracking_enabled" boolean DEFAULT true,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "web_session_aggregates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"property_id" uuid NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"dimension_type" "enum_web_session_aggregates_dimension_type" NOT NULL,
	"dimension_value" varchar NOT NULL,
	"sessions" numeric DEFAULT 0 NOT NULL,
	"users" numeric DEFAULT 0 NOT NULL,
	"new_users" numeric DEFAULT 0 NOT NULL,
	"pageviews" numeric DEFAULT 0 NOT NULL,
	"avg_session_duration" numeric,
	"bounce_rate" numeric,
	"pages_per_session" numeric,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "assistant_conversations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar,
	"session_id" varchar,
	"user_id" uuid NOT NULL,
	"project_id" uuid,
	"persona_id" uuid,
	"is_archived" boolean DEFAULT false,
	"last_message_at" timestamp(3) with time zone,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "assistant_insights" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"kind" varchar NOT NULL,
	"severity" "enum_assistant_insights_severity" DEFAULT 'INFO' NOT NULL,
	"body" varchar,
	"entity_type" varchar,
	"entity_id" varchar,
	"user_id" uuid,
	"invocation_id" uuid,
	"data" jsonb,
	"expires_at" timestamp(3) with time zone,
	"status" "enum_assistant_insights_status" DEFAULT 'NEW' NOT NULL,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "assistant_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid,
	"session_id" varchar NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "enum_assistant_messages_role" NOT NULL,
	"content" varchar NOT NULL,
	"tool_calls" jsonb,
	"tool_results" jsonb,
	"metadata" jsonb,
	"invocation_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "assistant_preferences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"persona_id" uuid,
	"tone" varchar,
	"language" varchar DEFAULT 'en',
	"instructions" varchar,
	"preferences" jsonb,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "conversation_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"direction" "enum_conversation_messages_direction" NOT NULL,
	"sender_type" "enum_conversation_messages_sender_type" NOT NULL,
	"sender_id" varchar,
	"content" varchar NOT NULL,
	"content_type" varchar DEFAULT 'text',
	"metadata" jsonb,
	"is_read" boolean DEFAULT false,
	"read_at" timestamp(3) with time zone,
	"delivered_at" timestamp(3) with time zone,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "conversation_messages_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"files_id" uuid
);

CREATE TABLE "conversation_participants" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "enum_conversation_participants_role" DEFAULT 'participant',
	"last_read_at" timestamp(3) with time zone,
	"notifications_enabled" boolean DEFAULT true
);

CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" varchar,
	"contact_id" uuid,
	"channel" "enum_conversations_channel" DEFAULT 'email' NOT NULL,
	"status" "enum_conversations_status" DEFAULT 'active' NOT NULL,
	"assigned_to_id" uuid,
	"message_count" numeric DEFAULT 0,
	"last_message_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "conversations_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "phone_numbers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"phone_number" varchar NOT NULL,
	"friendly_name" varchar,
	"provider" "enum_phone_numbers_provider",
	"monthly_price" numeric,
	"capabilities" jsonb,
	"status" varchar DEFAULT 'active',
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "team_channels" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"type" "enum_team_channels_type" DEFAULT 'general' NOT NULL,
	"description" varchar,
	"is_private" boolean DEFAULT false,
	"member_count" numeric DEFAULT 0,
	"last_message_at" timestamp(3) with time zone,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "team_channels_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"users_id" uuid
);

CREATE TABLE "team_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"channel_id" uuid NOT NULL,
	"sender_id" uuid NOT NULL,
	"content" varchar NOT NULL,
	"content_type" varchar DEFAULT 'text',
	"parent_message_id" uuid,
	"attachments" jsonb,
	"thread_count" numeric DEFAULT 0,
	"edited_at" timestamp(3) with time zone,
	"is_pinned" boolean DEFAULT false,
	"is_edited" boolean DEFAULT false,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "expenses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"description" varchar,
	"category" varchar,
	"vendor" varchar,
	"date" timestamp(3) with time zone,
	"amount" numeric NOT NULL,
	"currency" varchar DEFAULT 'USD',
	"project_id" uuid,
	"receipt" varchar,
	"receipt_file_id" uuid,
	"status" "enum_expenses_status" DEFAULT 'pending' NOT NULL,
	"approved_by_id" uuid,
	"approved_at" timestamp(3) with time zone,
	"submitted_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "invoices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"invoice_number" varchar NOT NULL,
	"issued_at" timestamp(3) with time zone,
	"sent_at" timestamp(3) with time zone,
	"client_id" uuid,
	"project_id" uuid,
	"line_items" jsonb DEFAULT '[]'::jsonb,
	"amount" numeric NOT NULL,
	"tax" numeric DEFAULT 0,
	"currency" varchar DEFAULT 'USD',
	"due_date" timestamp(3) with time zone,
	"paid_at" timestamp(3) with time zone,
	"notes" varchar,
	"status" "enum_invoices_status" DEFAULT 'draft' NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "studio_collections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"client_id" uuid,
	"description" varchar,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "studio_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"kind" varchar NOT NULL,
	"template_id" uuid,
	"collection_id" uuid,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"file_id" uuid,
	"asset_id" uuid,
	"deliverable_id" uuid,
	"entry_id" uuid,
	"status" "enum_studio_items_status" DEFAULT 'DRAFT' NOT NULL,
	"brand_id" uuid,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "studio_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"kind" varchar NOT NULL,
	"description" varchar,
	"structure" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"width" numeric,
	"height" numeric,
	"thumbnail_id" uuid,
	"brand_id" uuid,
	"is_active" boolean DEFAULT true,
	"use_count" numeric DEFAULT 0,
	"slug" varchar NOT NULL,
	"created_by_id" uuid,
	"organization_id" uuid NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "search" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"scope" varchar,
	"title" varchar,
	"priority" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "search_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"assets_id" uuid,
	"briefs_id" uuid,
	"clients_id" uuid,
	"contacts_id" uuid,
	"deliverables_id" uuid,
	"knowledge_documents_id" uuid,
	"projects_id" uuid
);

CREATE TABLE "payload_kv" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);

CREATE TABLE "payload_locked_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"global_slug" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "payload_locked_documents_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"activities_id" uuid,
	"api_credentials_id" uuid,
	"api_keys_id" uuid,
	"brands_id" uuid,
	"briefs_id" uuid,
	"client_requests_id" uuid,
	"client_teams_id" uuid,
	"client_users_id" uuid,
	"clients_id" uuid,
	"custom_field_definitions_id" uuid,
	"files_id" uuid,
	"invitations_id" uuid,
	"notification_rules_id" uuid,
	"organizations_id" uuid,
	"projects_id" uuid,
	"role_permissions_id" uuid,
	"users_id" uuid,
	"knowledge_documents_id" uuid,
	"agent_invocations_id" uuid,
	"agent_pending_actions_id" uuid,
	"agent_personas_id" uuid,
	"agent_skills_id" uuid,
	"autonomy_settings_id" uuid,
	"content_events_id" uuid,
	"content_triggers_id" uuid,
	"content_blocks_id" uuid,
	"content_releases_id" uuid,
	"content_sources_id" uuid,
	"delivery_sites_id" uuid,
	"page_templates_id" uuid,
	"topic_ideas_id" uuid,
	"asset_libraries_id" uuid,
	"assets_id" uuid,
	"competencies_id" uuid,
	"deliverables_id" uuid,
	"contact_activities_id" uuid,
	"contacts_id" uuid,
	"crm_tasks_id" uuid,
	"email_templates_id" uuid,
	"sent_emails_id" uuid,
	"analytics_reports_id" uuid,
	"search_id" uuid
);

CREATE TABLE "payload_preferences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "payload_preferences_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"api_keys_id" uuid,
	"client_users_id" uuid,
	"users_id" uuid
);

CREATE TABLE "payload_migrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "activities" ADD CONSTRAINT "activities_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "activities" ADD CONSTRAINT "activities_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "activities" ADD CONSTRAINT "activities_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "api_credentials" ADD CONSTRAINT "api_credentials_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "api_credentials" ADD CONSTRAINT "api_credentials_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "api_keys_texts" ADD CONSTRAINT "api_keys_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "brands_colors" ADD CONSTRAINT "brands_colors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "brands" ADD CONSTRAINT "brands_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "brands" ADD CONSTRAINT "brands_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "brands" ADD CONSTRAINT "brands_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "brands_texts" ADD CONSTRAINT "brands_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "brands_rels" ADD CONSTRAINT "brands_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "brands_rels" ADD CONSTRAINT "brands_rels_assets_fk" FOREIGN KEY ("assets_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "brief_asset_links" ADD CONSTRAINT "brief_asset_links_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "brief_asset_links" ADD CONSTRAINT "brief_asset_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "brief_content_links" ADD CONSTRAINT "brief_content_links_content_entry_id_content_entries_id_fk" FOREIGN KEY ("content_entry_id") REFERENCES "public"."content_entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "brief_content_links" ADD CONSTRAINT "brief_content_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_client_team_id_client_teams_id_fk" FOREIGN KEY ("client_team_id") REFERENCES "public"."client_teams"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_client_request_id_client_requests_id_fk" FOREIGN KEY ("client_request_id") REFERENCES "public"."client_requests"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_converted_project_id_projects_id_fk" FOREIGN KEY ("converted_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "briefs_texts" ADD CONSTRAINT "briefs_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "client_requests" ADD CONSTRAINT "client_requests_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "client_requests" ADD CONSTRAINT "client_requests_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "client_requests" ADD CONSTRAINT "client_requests_submitted_by_id_client_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."client_users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "client_requests" ADD CONSTRAINT "client_requests_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "client_requests" ADD CONSTRAINT "client_requests_brief_id_briefs_id_fk" FOREIGN KEY ("brief_id") REFERENCES "public"."briefs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "client_requests" ADD CONSTRAINT "client_requests_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "client_requests" ADD CONSTRAINT "client_requests_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "client_requests_rels" ADD CONSTRAINT "client_requests_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."client_requests"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "client_requests_rels" ADD CONSTRAINT "client_requests_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "client_teams" ADD CONSTRAINT "client_teams_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "client_teams" ADD CONSTRAINT "client_teams_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "client_user_teams" ADD CONSTRAINT "client_user_teams_client_team_id_client_teams_id_fk" FOREIGN KEY ("client_team_id") REFERENCES "public"."client_teams"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "client_user_teams" ADD CONSTRAINT "client_user_teams_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."client_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "client_users_sessions" ADD CONSTRAINT "client_users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."client_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "client_users" ADD CONSTRAINT "client_users_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "client_users" ADD CONSTRAINT "client_users_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "client_users" ADD CONSTRAINT "client_users_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "clients_links" ADD CONSTRAINT "clients_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clients" ADD CONSTRAINT "clients_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "clients" ADD CONSTRAINT "clients_account_manager_id_users_id_fk" FOREIGN KEY ("account_manager_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "clients" ADD CONSTRAINT "clients_primary_contact_id_contacts_id_fk" FOREIGN KEY ("primary_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "clients" ADD CONSTRAINT "clients_logo_id_files_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "clients" ADD CONSTRAINT "clients_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "clients" ADD CONSTRAINT "clients_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "clients_texts" ADD CONSTRAINT "clients_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "custom_field_definitions" ADD CONSTRAINT "custom_field_definitions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "files" ADD CONSTRAINT "files_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "files" ADD CONSTRAINT "files_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "files" ADD CONSTRAINT "files_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "idempotency_records" ADD CONSTRAINT "idempotency_records_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_users_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "notification_rules_channels" ADD CONSTRAINT "notification_rules_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."notification_rules"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "notification_rules" ADD CONSTRAINT "notification_rules_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "notification_rules_texts" ADD CONSTRAINT "notification_rules_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."notification_rules"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_client_user_id_client_users_id_fk" FOREIGN KEY ("client_user_id") REFERENCES "public"."client_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_client_team_id_client_teams_id_fk" FOREIGN KEY ("client_team_id") REFERENCES "public"."client_teams"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_pipeline_id_pipelines_id_fk" FOREIGN KEY ("pipeline_id") REFERENCES "public"."pipelines"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_requestor_user_id_users_id_fk" FOREIGN KEY ("requestor_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_manager_id_users_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "role_permissions" ADD CONSTRAINT "role_permissions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "search_logs" ADD CONSTRAINT "search_logs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "search_logs" ADD CONSTRAINT "search_logs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "user_feedback" ADD CONSTRAINT "user_feedback_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "user_feedback" ADD CONSTRAINT "user_feedback_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "users_competencies" ADD CONSTRAINT "users_competencies_competency_id_competencies_id_fk" FOREIGN KEY ("competency_id") REFERENCES "public"."competencies"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_competencies" ADD CONSTRAINT "users_competencies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_organizations" ADD CONSTRAINT "users_organizations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_organizations" ADD CONSTRAINT "users_organizations_invited_by_id_users_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "users_organizations" ADD CONSTRAINT "users_organizations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "user_accounts" ADD CONSTRAINT "user_accounts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users" ADD CONSTRAINT "users_home_pod_id_pods_id_fk" FOREIGN KEY ("home_pod_id") REFERENCES "public"."pods"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "users" ADD CONSTRAINT "users_image_id_files_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_id_webhook_endpoints_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."webhook_endpoints"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_event_id_content_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."content_events"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "webhook_endpoints_texts" ADD CONSTRAINT "webhook_endpoints_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhook_endpoints"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "document_embeddings" ADD CONSTRAINT "document_embeddings_document_id_knowledge_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "document_embeddings" ADD CONSTRAINT "document_embeddings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "document_embeddings_texts" ADD CONSTRAINT "document_embeddings_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."document_embeddings"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "document_usages" ADD CONSTRAINT "document_usages_document_id_knowledge_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "document_usages" ADD CONSTRAINT "document_usages_invocation_id_agent_invocations_id_fk" FOREIGN KEY ("invocation_id") REFERENCES "public"."agent_invocations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "document_usages" ADD CONSTRAINT "document_usages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "embedding_indexes" ADD CONSTRAINT "embedding_indexes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "knowledge_collections" ADD CONSTRAINT "knowledge_collections_parent_id_knowledge_collections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."knowledge_collections"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "knowledge_collections" ADD CONSTRAINT "knowledge_collections_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "knowledge_collections" ADD CONSTRAINT "knowledge_collections_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "knowledge_collections_texts" ADD CONSTRAINT "knowledge_collections_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."knowledge_collections"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "knowledge_documents_allowed_roles" ADD CONSTRAINT "knowledge_documents_allowed_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "knowledge_documents" ADD CONSTRAINT "knowledge_documents_parent_id_knowledge_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "knowledge_documents" ADD CONSTRAINT "knowledge_documents_collection_id_knowledge_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."knowledge_collections"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "knowledge_documents" ADD CONSTRAINT "knowledge_documents_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "knowledge_documents" ADD CONSTRAINT "knowledge_documents_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "knowledge_documents" ADD CONSTRAINT "knowledge_documents_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "knowledge_documents_texts" ADD CONSTRAINT "knowledge_documents_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "knowledge_documents_rels" ADD CONSTRAINT "knowledge_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "knowledge_documents_rels" ADD CONSTRAINT "knowledge_documents_rels_knowledge_documents_fk" FOREIGN KEY ("knowledge_documents_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_knowledge_documents_v_version_allowed_roles" ADD CONSTRAINT "_knowledge_documents_v_version_allowed_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_knowledge_documents_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_knowledge_documents_v" ADD CONSTRAINT "_knowledge_documents_v_parent_id_knowledge_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_knowledge_documents_v" ADD CONSTRAINT "_knowledge_documents_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_knowledge_documents_v" ADD CONSTRAINT "_knowledge_documents_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_knowledge_documents_v" ADD CONSTRAINT "_knowledge_documents_v_version_parent_id_knowledge_do_d57b310a" FOREIGN KEY ("version_parent_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_knowledge_documents_v" ADD CONSTRAINT "_knowledge_documents_v_version_collection_id_knowledg_bf528e87" FOREIGN KEY ("version_collection_id") REFERENCES "public"."knowledge_collections"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_knowledge_documents_v" ADD CONSTRAINT "_knowledge_documents_v_version_organization_id_organi_d5555baa" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_knowledge_documents_v_texts" ADD CONSTRAINT "_knowledge_documents_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_knowledge_documents_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_knowledge_documents_v_rels" ADD CONSTRAINT "_knowledge_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_knowledge_documents_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_knowledge_documents_v_rels" ADD CONSTRAINT "_knowledge_documents_v_rels_knowledge_documents_fk" FOREIGN KEY ("knowledge_documents_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_audit_logs" ADD CONSTRAINT "agent_audit_logs_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_audit_logs" ADD CONSTRAINT "agent_audit_logs_team_id_agent_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."agent_teams"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_audit_logs" ADD CONSTRAINT "agent_audit_logs_invocation_id_agent_invocations_id_fk" FOREIGN KEY ("invocation_id") REFERENCES "public"."agent_invocations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_audit_logs" ADD CONSTRAINT "agent_audit_logs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_trigger_event_id_content_events_id_fk" FOREIGN KEY ("trigger_event_id") REFERENCES "public"."content_events"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_trigger_id_content_triggers_id_fk" FOREIGN KEY ("trigger_id") REFERENCES "public"."content_triggers"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_parent_invocation_id_agent_invocations_id_fk" FOREIGN KEY ("parent_invocation_id") REFERENCES "public"."agent_invocations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_initiated_by_id_users_id_fk" FOREIGN KEY ("initiated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_reverted_by_id_users_id_fk" FOREIGN KEY ("reverted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_replay_of_id_agent_invocations_id_fk" FOREIGN KEY ("replay_of_id") REFERENCES "public"."agent_invocations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_skill_id_agent_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."agent_skills"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_persona_id_agent_personas_id_fk" FOREIGN KEY ("persona_id") REFERENCES "public"."agent_personas"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_invocations" ADD CONSTRAINT "agent_invocations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agent_invocations_rels" ADD CONSTRAINT "agent_invocations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agent_invocations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_invocations_rels" ADD CONSTRAINT "agent_invocations_rels_knowledge_documents_fk" FOREIGN KEY ("knowledge_documents_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_memories" ADD CONSTRAINT "agent_memories_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_memories" ADD CONSTRAINT "agent_memories_team_id_agent_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."agent_teams"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_memories" ADD CONSTRAINT "agent_memories_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_from_agent_id_agents_id_fk" FOREIGN KEY ("from_agent_id") REFERENCES "public"."agents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_to_agent_id_agents_id_fk" FOREIGN KEY ("to_agent_id") REFERENCES "public"."agents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_team_id_agent_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."agent_teams"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_parent_message_id_agent_messages_id_fk" FOREIGN KEY ("parent_message_id") REFERENCES "public"."agent_messages"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agent_packs_texts" ADD CONSTRAINT "agent_packs_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agent_packs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_pending_actions" ADD CONSTRAINT "agent_pending_actions_invocation_id_agent_invocations_id_fk" FOREIGN KEY ("invocation_id") REFERENCES "public"."agent_invocations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_pending_actions" ADD CONSTRAINT "agent_pending_actions_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_pending_actions" ADD CONSTRAINT "agent_pending_actions_team_id_agent_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."agent_teams"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_pending_actions" ADD CONSTRAINT "agent_pending_actions_reviewed_by_id_users_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_pending_actions" ADD CONSTRAINT "agent_pending_actions_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_pending_actions" ADD CONSTRAINT "agent_pending_actions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agent_personas" ADD CONSTRAINT "agent_personas_document_id_knowledge_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_personas" ADD CONSTRAINT "agent_personas_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agent_personas_texts" ADD CONSTRAINT "agent_personas_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agent_personas"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_schedules" ADD CONSTRAINT "agent_schedules_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_schedules" ADD CONSTRAINT "agent_schedules_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_schedules" ADD CONSTRAINT "agent_schedules_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agent_skill_versions" ADD CONSTRAINT "agent_skill_versions_skill_id_agent_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."agent_skills"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_skill_versions" ADD CONSTRAINT "agent_skill_versions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_skill_versions" ADD CONSTRAINT "agent_skill_versions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agent_skills" ADD CONSTRAINT "agent_skills_document_id_knowledge_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_skills" ADD CONSTRAINT "agent_skills_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agent_skills_texts" ADD CONSTRAINT "agent_skills_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agent_skills"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_team_members" ADD CONSTRAINT "agent_team_members_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_team_members" ADD CONSTRAINT "agent_team_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agent_teams"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_teams" ADD CONSTRAINT "agent_teams_coordinator_agent_id_agents_id_fk" FOREIGN KEY ("coordinator_agent_id") REFERENCES "public"."agents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_teams" ADD CONSTRAINT "agent_teams_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_teams" ADD CONSTRAINT "agent_teams_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agent_workflow_executions" ADD CONSTRAINT "agent_workflow_executions_workflow_id_agent_workflows_id_fk" FOREIGN KEY ("workflow_id") REFERENCES "public"."agent_workflows"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agent_workflow_executions" ADD CONSTRAINT "agent_workflow_executions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agent_workflows" ADD CONSTRAINT "agent_workflows_team_id_agent_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."agent_teams"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_workflows" ADD CONSTRAINT "agent_workflows_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agent_workflows" ADD CONSTRAINT "agent_workflows_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agents" ADD CONSTRAINT "agents_persona_id_agent_personas_id_fk" FOREIGN KEY ("persona_id") REFERENCES "public"."agent_personas"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agents" ADD CONSTRAINT "agents_source_pack_id_agent_packs_id_fk" FOREIGN KEY ("source_pack_id") REFERENCES "public"."agent_packs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agents" ADD CONSTRAINT "agents_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "agents" ADD CONSTRAINT "agents_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "agents_rels" ADD CONSTRAINT "agents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "agents_rels" ADD CONSTRAINT "agents_rels_agent_skills_fk" FOREIGN KEY ("agent_skills_id") REFERENCES "public"."agent_skills"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "autonomy_settings" ADD CONSTRAINT "autonomy_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "autonomy_settings" ADD CONSTRAINT "autonomy_settings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_events" ADD CONSTRAINT "content_events_caused_by_event_id_content_events_id_fk" FOREIGN KEY ("caused_by_event_id") REFERENCES "public"."content_events"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_events" ADD CONSTRAINT "content_events_caused_by_invocation_id_agent_invocations_id_fk" FOREIGN KEY ("caused_by_invocation_id") REFERENCES "public"."agent_invocations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_events" ADD CONSTRAINT "content_events_caused_by_trigger_id_content_triggers_id_fk" FOREIGN KEY ("caused_by_trigger_id") REFERENCES "public"."content_triggers"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_events" ADD CONSTRAINT "content_events_root_event_id_content_events_id_fk" FOREIGN KEY ("root_event_id") REFERENCES "public"."content_events"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_events" ADD CONSTRAINT "content_events_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_triggers" ADD CONSTRAINT "content_triggers_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_triggers" ADD CONSTRAINT "content_triggers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "invocation_steps" ADD CONSTRAINT "invocation_steps_invocation_id_agent_invocations_id_fk" FOREIGN KEY ("invocation_id") REFERENCES "public"."agent_invocations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "invocation_steps" ADD CONSTRAINT "invocation_steps_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "skill_test_cases" ADD CONSTRAINT "skill_test_cases_skill_id_agent_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."agent_skills"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "skill_test_cases" ADD CONSTRAINT "skill_test_cases_replay_of_id_agent_invocations_id_fk" FOREIGN KEY ("replay_of_id") REFERENCES "public"."agent_invocations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "skill_test_cases" ADD CONSTRAINT "skill_test_cases_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "skill_test_cases" ADD CONSTRAINT "skill_test_cases_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "skill_test_runs" ADD CONSTRAINT "skill_test_runs_skill_id_agent_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."agent_skills"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "skill_test_runs" ADD CONSTRAINT "skill_test_runs_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "skill_test_runs" ADD CONSTRAINT "skill_test_runs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_blocks" ADD CONSTRAINT "content_blocks_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_blocks" ADD CONSTRAINT "content_blocks_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_blocks_rels" ADD CONSTRAINT "content_blocks_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_blocks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_blocks_rels" ADD CONSTRAINT "content_blocks_rels_content_entries_fk" FOREIGN KEY ("content_entries_id") REFERENCES "public"."content_entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_categories" ADD CONSTRAINT "content_categories_parent_id_content_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_categories"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_categories" ADD CONSTRAINT "content_categories_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_media" ADD CONSTRAINT "content_media_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_media" ADD CONSTRAINT "content_media_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."content_entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_entries" ADD CONSTRAINT "content_entries_content_type_id_content_types_id_fk" FOREIGN KEY ("content_type_id") REFERENCES "public"."content_types"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_entries" ADD CONSTRAINT "content_entries_og_image_id_files_id_fk" FOREIGN KEY ("og_image_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_entries" ADD CONSTRAINT "content_entries_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_entries" ADD CONSTRAINT "content_entries_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_entries" ADD CONSTRAINT "content_entries_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_entries" ADD CONSTRAINT "content_entries_page_template_id_page_templates_id_fk" FOREIGN KEY ("page_template_id") REFERENCES "public"."page_templates"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_entries" ADD CONSTRAINT "content_entries_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_entries" ADD CONSTRAINT "content_entries_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_entries" ADD CONSTRAINT "content_entries_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_entries" ADD CONSTRAINT "content_entries_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_entries_texts" ADD CONSTRAINT "content_entries_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_entries_rels" ADD CONSTRAINT "content_entries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_entries_rels" ADD CONSTRAINT "content_entries_rels_content_categories_fk" FOREIGN KEY ("content_categories_id") REFERENCES "public"."content_categories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_entries_rels" ADD CONSTRAINT "content_entries_rels_content_tags_fk" FOREIGN KEY ("content_tags_id") REFERENCES "public"."content_tags"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_content_media_v" ADD CONSTRAINT "_content_media_v_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_media_v" ADD CONSTRAINT "_content_media_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_content_entries_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_content_entries_v" ADD CONSTRAINT "_content_entries_v_parent_id_content_entries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_entries"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_entries_v" ADD CONSTRAINT "_content_entries_v_version_content_type_id_content_types_id_fk" FOREIGN KEY ("version_content_type_id") REFERENCES "public"."content_types"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_entries_v" ADD CONSTRAINT "_content_entries_v_version_og_image_id_files_id_fk" FOREIGN KEY ("version_og_image_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_entries_v" ADD CONSTRAINT "_content_entries_v_version_client_id_clients_id_fk" FOREIGN KEY ("version_client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_entries_v" ADD CONSTRAINT "_content_entries_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_entries_v" ADD CONSTRAINT "_content_entries_v_version_deliverable_id_deliverables_id_fk" FOREIGN KEY ("version_deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_entries_v" ADD CONSTRAINT "_content_entries_v_version_published_by_id_users_id_fk" FOREIGN KEY ("version_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_entries_v" ADD CONSTRAINT "_content_entries_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_entries_v" ADD CONSTRAINT "_content_entries_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_entries_v" ADD CONSTRAINT "_content_entries_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_entries_v" ADD CONSTRAINT "_content_entries_v_version_page_template_id_page_temp_1b566f81" FOREIGN KEY ("version_page_template_id") REFERENCES "public"."page_templates"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_content_entries_v_texts" ADD CONSTRAINT "_content_entries_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_content_entries_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_content_entries_v_rels" ADD CONSTRAINT "_content_entries_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_content_entries_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_content_entries_v_rels" ADD CONSTRAINT "_content_entries_v_rels_content_categories_fk" FOREIGN KEY ("content_categories_id") REFERENCES "public"."content_categories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_content_entries_v_rels" ADD CONSTRAINT "_content_entries_v_rels_content_tags_fk" FOREIGN KEY ("content_tags_id") REFERENCES "public"."content_tags"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_localizations" ADD CONSTRAINT "content_localizations_entry_id_content_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."content_entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_localizations" ADD CONSTRAINT "content_localizations_translated_by_id_users_id_fk" FOREIGN KEY ("translated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_localizations" ADD CONSTRAINT "content_localizations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_localizations" ADD CONSTRAINT "content_localizations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_localizations_texts" ADD CONSTRAINT "content_localizations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_localizations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_releases_items" ADD CONSTRAINT "content_releases_items_entry_id_content_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."content_entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_releases_items" ADD CONSTRAINT "content_releases_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."content_releases"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_releases" ADD CONSTRAINT "content_releases_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_releases" ADD CONSTRAINT "content_releases_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_revisions" ADD CONSTRAINT "content_revisions_entry_id_content_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."content_entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_revisions" ADD CONSTRAINT "content_revisions_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_revisions" ADD CONSTRAINT "content_revisions_reviewed_by_id_users_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_revisions" ADD CONSTRAINT "content_revisions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_revisions" ADD CONSTRAINT "content_revisions_reviewed_by_client_user_id_client_u_ac0a6558" FOREIGN KEY ("reviewed_by_client_user_id") REFERENCES "public"."client_users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_sources" ADD CONSTRAINT "content_sources_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_sources" ADD CONSTRAINT "content_sources_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_sources_texts" ADD CONSTRAINT "content_sources_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_sources"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_tags" ADD CONSTRAINT "content_tags_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_transfer_rows" ADD CONSTRAINT "content_transfer_rows_transfer_id_content_transfers_id_fk" FOREIGN KEY ("transfer_id") REFERENCES "public"."content_transfers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_transfer_rows" ADD CONSTRAINT "content_transfer_rows_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_transfers" ADD CONSTRAINT "content_transfers_content_type_id_content_types_id_fk" FOREIGN KEY ("content_type_id") REFERENCES "public"."content_types"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_transfers" ADD CONSTRAINT "content_transfers_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_transfers" ADD CONSTRAINT "content_transfers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_types" ADD CONSTRAINT "content_types_workflow_id_content_workflows_id_fk" FOREIGN KEY ("workflow_id") REFERENCES "public"."content_workflows"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_types" ADD CONSTRAINT "content_types_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_types" ADD CONSTRAINT "content_types_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "content_workflow_stages" ADD CONSTRAINT "content_workflow_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."content_workflows"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "content_workflows" ADD CONSTRAINT "content_workflows_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "content_workflows" ADD CONSTRAINT "content_workflows_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "delivery_sites" ADD CONSTRAINT "delivery_sites_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "delivery_sites" ADD CONSTRAINT "delivery_sites_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "delivery_sites_texts" ADD CONSTRAINT "delivery_sites_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."delivery_sites"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "page_templates" ADD CONSTRAINT "page_templates_content_type_id_content_types_id_fk" FOREIGN KEY ("content_type_id") REFERENCES "public"."content_types"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "page_templates" ADD CONSTRAINT "page_templates_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "page_templates" ADD CONSTRAINT "page_templates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "publish_schedules" ADD CONSTRAINT "publish_schedules_entry_id_content_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."content_entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "publish_schedules" ADD CONSTRAINT "publish_schedules_localization_id_content_localizations_id_fk" FOREIGN KEY ("localization_id") REFERENCES "public"."content_localizations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "publish_schedules" ADD CONSTRAINT "publish_schedules_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "publish_schedules" ADD CONSTRAINT "publish_schedules_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "topic_ideas" ADD CONSTRAINT "topic_ideas_source_id_content_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."content_sources"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "topic_ideas" ADD CONSTRAINT "topic_ideas_content_type_id_content_types_id_fk" FOREIGN KEY ("content_type_id") REFERENCES "public"."content_types"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "topic_ideas" ADD CONSTRAINT "topic_ideas_entry_id_content_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."content_entries"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "topic_ideas" ADD CONSTRAINT "topic_ideas_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "topic_ideas" ADD CONSTRAINT "topic_ideas_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "topic_ideas" ADD CONSTRAINT "topic_ideas_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "topic_ideas" ADD CONSTRAINT "topic_ideas_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "topic_ideas_texts" ADD CONSTRAINT "topic_ideas_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topic_ideas"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_collection_items" ADD CONSTRAINT "asset_collection_items_collection_id_asset_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."asset_collections"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_collection_items" ADD CONSTRAINT "asset_collection_items_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_collection_items" ADD CONSTRAINT "asset_collection_items_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_collection_items" ADD CONSTRAINT "asset_collection_items_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "asset_collections" ADD CONSTRAINT "asset_collections_cover_image_id_files_id_fk" FOREIGN KEY ("cover_image_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_collections" ADD CONSTRAINT "asset_collections_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_collections" ADD CONSTRAINT "asset_collections_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_collections" ADD CONSTRAINT "asset_collections_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "asset_folders" ADD CONSTRAINT "asset_folders_library_id_asset_libraries_id_fk" FOREIGN KEY ("library_id") REFERENCES "public"."asset_libraries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_folders" ADD CONSTRAINT "asset_folders_parent_id_asset_folders_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."asset_folders"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_folders" ADD CONSTRAINT "asset_folders_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_folders" ADD CONSTRAINT "asset_folders_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "asset_libraries_allowed_roles" ADD CONSTRAINT "asset_libraries_allowed_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."asset_libraries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_libraries" ADD CONSTRAINT "asset_libraries_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_libraries" ADD CONSTRAINT "asset_libraries_cover_image_id_files_id_fk" FOREIGN KEY ("cover_image_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_libraries" ADD CONSTRAINT "asset_libraries_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_libraries" ADD CONSTRAINT "asset_libraries_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "asset_libraries_rels" ADD CONSTRAINT "asset_libraries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."asset_libraries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_libraries_rels" ADD CONSTRAINT "asset_libraries_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_links" ADD CONSTRAINT "asset_links_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_links" ADD CONSTRAINT "asset_links_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_links" ADD CONSTRAINT "asset_links_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "asset_renditions" ADD CONSTRAINT "asset_renditions_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_renditions" ADD CONSTRAINT "asset_renditions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_renditions" ADD CONSTRAINT "asset_renditions_poster_id_files_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_renditions" ADD CONSTRAINT "asset_renditions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "asset_renditions_rels" ADD CONSTRAINT "asset_renditions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."asset_renditions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_renditions_rels" ADD CONSTRAINT "asset_renditions_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_share_logs" ADD CONSTRAINT "asset_share_logs_collection_id_asset_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."asset_collections"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_share_logs" ADD CONSTRAINT "asset_share_logs_recipient_id_collection_shares_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."collection_shares"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_share_logs" ADD CONSTRAINT "asset_share_logs_link_id_asset_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."asset_links"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_share_logs" ADD CONSTRAINT "asset_share_logs_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_share_logs" ADD CONSTRAINT "asset_share_logs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "asset_uploads" ADD CONSTRAINT "asset_uploads_library_id_asset_libraries_id_fk" FOREIGN KEY ("library_id") REFERENCES "public"."asset_libraries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_uploads" ADD CONSTRAINT "asset_uploads_folder_id_asset_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."asset_folders"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_uploads" ADD CONSTRAINT "asset_uploads_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_uploads" ADD CONSTRAINT "asset_uploads_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_uploads" ADD CONSTRAINT "asset_uploads_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_library_id_asset_libraries_id_fk" FOREIGN KEY ("library_id") REFERENCES "public"."asset_libraries"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_folder_id_asset_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."asset_folders"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_category_id_content_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."content_categories"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assets_texts" ADD CONSTRAINT "assets_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "assets_rels" ADD CONSTRAINT "assets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "assets_rels" ADD CONSTRAINT "assets_rels_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "assets_rels" ADD CONSTRAINT "assets_rels_content_entries_fk" FOREIGN KEY ("content_entries_id") REFERENCES "public"."content_entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "collection_shares" ADD CONSTRAINT "collection_shares_collection_id_asset_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."asset_collections"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "collection_shares" ADD CONSTRAINT "collection_shares_client_contact_id_contacts_id_fk" FOREIGN KEY ("client_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "collection_shares" ADD CONSTRAINT "collection_shares_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "collection_shares" ADD CONSTRAINT "collection_shares_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "box_inbound_logs" ADD CONSTRAINT "box_inbound_logs_matched_project_id_projects_id_fk" FOREIGN KEY ("matched_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "box_inbound_logs" ADD CONSTRAINT "box_inbound_logs_matched_deliverable_id_deliverables_id_fk" FOREIGN KEY ("matched_deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "box_inbound_logs" ADD CONSTRAINT "box_inbound_logs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "box_push_logs" ADD CONSTRAINT "box_push_logs_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "box_push_logs" ADD CONSTRAINT "box_push_logs_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "box_push_logs" ADD CONSTRAINT "box_push_logs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_deliverable_stage_id_deliverable_stages_id_fk" FOREIGN KEY ("deliverable_stage_id") REFERENCES "public"."deliverable_stages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_entry_id_content_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."content_entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_client_user_id_client_users_id_fk" FOREIGN KEY ("client_user_id") REFERENCES "public"."client_users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "competencies" ADD CONSTRAINT "competencies_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "deliverable_history" ADD CONSTRAINT "deliverable_history_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deliverable_history" ADD CONSTRAINT "deliverable_history_performed_by_id_users_id_fk" FOREIGN KEY ("performed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverable_history" ADD CONSTRAINT "deliverable_history_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "deliverable_history" ADD CONSTRAINT "deliverable_history_performed_by_client_user_id_clien_b108071f" FOREIGN KEY ("performed_by_client_user_id") REFERENCES "public"."client_users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "stage_assignments" ADD CONSTRAINT "stage_assignments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "stage_assignments" ADD CONSTRAINT "stage_assignments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deliverable_stages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deliverable_stages" ADD CONSTRAINT "deliverable_stages_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deliverable_stages" ADD CONSTRAINT "deliverable_stages_stage_definition_id_pipeline_stages_id_fk" FOREIGN KEY ("stage_definition_id") REFERENCES "public"."pipeline_stages"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverable_stages" ADD CONSTRAINT "deliverable_stages_template_id_stage_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."stage_templates"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverable_stages" ADD CONSTRAINT "deliverable_stages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "deliverables_files" ADD CONSTRAINT "deliverables_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "deliverables_files" ADD CONSTRAINT "deliverables_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deliverables_attachments" ADD CONSTRAINT "deliverables_attachments_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables_attachments" ADD CONSTRAINT "deliverables_attachments_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables_attachments" ADD CONSTRAINT "deliverables_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deliverables_attachments" ADD CONSTRAINT "deliverables_attachments_stage_definition_id_pipeline_85067f9b" FOREIGN KEY ("stage_definition_id") REFERENCES "public"."pipeline_stages"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_brief_id_briefs_id_fk" FOREIGN KEY ("brief_id") REFERENCES "public"."briefs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_primary_file_id_files_id_fk" FOREIGN KEY ("primary_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_primary_asset_id_assets_id_fk" FOREIGN KEY ("primary_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_content_entry_id_content_entries_id_fk" FOREIGN KEY ("content_entry_id") REFERENCES "public"."content_entries"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_internal_reviewer_id_users_id_fk" FOREIGN KEY ("internal_reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_client_reviewer_id_client_users_id_fk" FOREIGN KEY ("client_reviewer_id") REFERENCES "public"."client_users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_parent_id_deliverables_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deliverables"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "feedback_items" ADD CONSTRAINT "feedback_items_deliverable_stage_id_deliverable_stages_id_fk" FOREIGN KEY ("deliverable_stage_id") REFERENCES "public"."deliverable_stages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "feedback_items" ADD CONSTRAINT "feedback_items_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "feedback_items" ADD CONSTRAINT "feedback_items_annotation_id_annotations_id_fk" FOREIGN KEY ("annotation_id") REFERENCES "public"."annotations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "feedback_items" ADD CONSTRAINT "feedback_items_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "feedback_items" ADD CONSTRAINT "feedback_items_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "feedback_items" ADD CONSTRAINT "feedback_items_verified_by_id_users_id_fk" FOREIGN KEY ("verified_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "feedback_items" ADD CONSTRAINT "feedback_items_carried_from_id_feedback_items_id_fk" FOREIGN KEY ("carried_from_id") REFERENCES "public"."feedback_items"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "feedback_items" ADD CONSTRAINT "feedback_items_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "feedback_items" ADD CONSTRAINT "feedback_items_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "feedback_items" ADD CONSTRAINT "feedback_items_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "holding_pen_files" ADD CONSTRAINT "holding_pen_files_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "holding_pen_files" ADD CONSTRAINT "holding_pen_files_suggested_stage_id_deliverable_stages_id_fk" FOREIGN KEY ("suggested_stage_id") REFERENCES "public"."deliverable_stages"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "holding_pen_files" ADD CONSTRAINT "holding_pen_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "holding_pen_files" ADD CONSTRAINT "holding_pen_files_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "pipeline_stages" ADD CONSTRAINT "pipeline_stages_pipeline_id_pipelines_id_fk" FOREIGN KEY ("pipeline_id") REFERENCES "public"."pipelines"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pipeline_stages" ADD CONSTRAINT "pipeline_stages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "pipeline_stages_rels" ADD CONSTRAINT "pipeline_stages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pipeline_stages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pipeline_stages_rels" ADD CONSTRAINT "pipeline_stages_rels_pipeline_stages_fk" FOREIGN KEY ("pipeline_stages_id") REFERENCES "public"."pipeline_stages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pipelines" ADD CONSTRAINT "pipelines_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "pipelines" ADD CONSTRAINT "pipelines_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "pods" ADD CONSTRAINT "pods_lead_user_id_users_id_fk" FOREIGN KEY ("lead_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "pods" ADD CONSTRAINT "pods_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "resource_bookings" ADD CONSTRAINT "resource_bookings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "resource_bookings" ADD CONSTRAINT "resource_bookings_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "resource_bookings" ADD CONSTRAINT "resource_bookings_brief_id_briefs_id_fk" FOREIGN KEY ("brief_id") REFERENCES "public"."briefs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "resource_bookings" ADD CONSTRAINT "resource_bookings_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "resource_bookings" ADD CONSTRAINT "resource_bookings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "review_session_items" ADD CONSTRAINT "review_session_items_session_id_review_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."review_sessions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "review_session_items" ADD CONSTRAINT "review_session_items_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "review_session_items" ADD CONSTRAINT "review_session_items_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "review_session_items" ADD CONSTRAINT "review_session_items_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "review_session_items" ADD CONSTRAINT "review_session_items_deliverable_stage_id_deliverable_d13bc7e2" FOREIGN KEY ("deliverable_stage_id") REFERENCES "public"."deliverable_stages"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "review_sessions" ADD CONSTRAINT "review_sessions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "review_sessions" ADD CONSTRAINT "review_sessions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_deliverable_stage_id_deliverable_stages_id_fk" FOREIGN KEY ("deliverable_stage_id") REFERENCES "public"."deliverable_stages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "stage_competencies" ADD CONSTRAINT "stage_competencies_competency_id_competencies_id_fk" FOREIGN KEY ("competency_id") REFERENCES "public"."competencies"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "stage_competencies" ADD CONSTRAINT "stage_competencies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stage_templates"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "stage_templates" ADD CONSTRAINT "stage_templates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "stage_templates_rels" ADD CONSTRAINT "stage_templates_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stage_templates"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "stage_templates_rels" ADD CONSTRAINT "stage_templates_rels_stage_templates_fk" FOREIGN KEY ("stage_templates_id") REFERENCES "public"."stage_templates"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "automation_executions" ADD CONSTRAINT "automation_executions_rule_id_automation_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."automation_rules"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "automation_executions" ADD CONSTRAINT "automation_executions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "automation_rules" ADD CONSTRAINT "automation_rules_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "automation_rules" ADD CONSTRAINT "automation_rules_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "competitors" ADD CONSTRAINT "competitors_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "competitors_texts" ADD CONSTRAINT "competitors_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."competitors"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contact_activities" ADD CONSTRAINT "contact_activities_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contact_activities" ADD CONSTRAINT "contact_activities_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_activities" ADD CONSTRAINT "contact_activities_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_activities" ADD CONSTRAINT "contact_activities_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_activities" ADD CONSTRAINT "contact_activities_email_id_email_campaigns_id_fk" FOREIGN KEY ("email_id") REFERENCES "public"."email_campaigns"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_activities" ADD CONSTRAINT "contact_activities_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_activities" ADD CONSTRAINT "contact_activities_brief_id_briefs_id_fk" FOREIGN KEY ("brief_id") REFERENCES "public"."briefs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_activities" ADD CONSTRAINT "contact_activities_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_activities" ADD CONSTRAINT "contact_activities_performed_by_id_users_id_fk" FOREIGN KEY ("performed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_activities" ADD CONSTRAINT "contact_activities_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "contact_list_members" ADD CONSTRAINT "contact_list_members_list_id_contact_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."contact_lists"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contact_list_members" ADD CONSTRAINT "contact_list_members_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contact_list_members" ADD CONSTRAINT "contact_list_members_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_list_members" ADD CONSTRAINT "contact_list_members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "contact_lists" ADD CONSTRAINT "contact_lists_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_lists" ADD CONSTRAINT "contact_lists_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_company_id_clients_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "contacts_texts" ADD CONSTRAINT "contacts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "crm_tasks" ADD CONSTRAINT "crm_tasks_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "crm_tasks" ADD CONSTRAINT "crm_tasks_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "crm_tasks" ADD CONSTRAINT "crm_tasks_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "crm_tasks" ADD CONSTRAINT "crm_tasks_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "crm_tasks" ADD CONSTRAINT "crm_tasks_completed_by_id_users_id_fk" FOREIGN KEY ("completed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "crm_tasks" ADD CONSTRAINT "crm_tasks_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "crm_tasks" ADD CONSTRAINT "crm_tasks_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "deal_activities" ADD CONSTRAINT "deal_activities_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deal_activities" ADD CONSTRAINT "deal_activities_performed_by_id_users_id_fk" FOREIGN KEY ("performed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deal_activities" ADD CONSTRAINT "deal_activities_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "deal_contacts" ADD CONSTRAINT "deal_contacts_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deal_contacts" ADD CONSTRAINT "deal_contacts_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deal_contacts" ADD CONSTRAINT "deal_contacts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "deal_stage_history" ADD CONSTRAINT "deal_stage_history_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deal_stage_history" ADD CONSTRAINT "deal_stage_history_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deal_stage_history" ADD CONSTRAINT "deal_stage_history_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "deal_products" ADD CONSTRAINT "deal_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deal_products" ADD CONSTRAINT "deal_products_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deal_competitors" ADD CONSTRAINT "deal_competitors_competitor_id_competitors_id_fk" FOREIGN KEY ("competitor_id") REFERENCES "public"."competitors"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deal_competitors" ADD CONSTRAINT "deal_competitors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deals" ADD CONSTRAINT "deals_pipeline_id_sales_pipelines_id_fk" FOREIGN KEY ("pipeline_id") REFERENCES "public"."sales_pipelines"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "deals" ADD CONSTRAINT "deals_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deals" ADD CONSTRAINT "deals_primary_contact_id_contacts_id_fk" FOREIGN KEY ("primary_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deals" ADD CONSTRAINT "deals_competitor_id_competitors_id_fk" FOREIGN KEY ("competitor_id") REFERENCES "public"."competitors"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deals" ADD CONSTRAINT "deals_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deals" ADD CONSTRAINT "deals_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "deals" ADD CONSTRAINT "deals_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deals" ADD CONSTRAINT "deals_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "email_templates_texts" ADD CONSTRAINT "email_templates_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."email_templates"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "form_fields" ADD CONSTRAINT "form_fields_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "forms" ADD CONSTRAINT "forms_list_id_contact_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."contact_lists"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "forms" ADD CONSTRAINT "forms_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "forms" ADD CONSTRAINT "forms_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "forms_texts" ADD CONSTRAINT "forms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "lead_actions" ADD CONSTRAINT "lead_actions_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_actions" ADD CONSTRAINT "lead_actions_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_actions" ADD CONSTRAINT "lead_actions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_actions" ADD CONSTRAINT "lead_actions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_contacts" ADD CONSTRAINT "lead_contacts_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_contacts" ADD CONSTRAINT "lead_contacts_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_contacts" ADD CONSTRAINT "lead_contacts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_intelligence" ADD CONSTRAINT "lead_intelligence_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_intelligence" ADD CONSTRAINT "lead_intelligence_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_meetings" ADD CONSTRAINT "lead_meetings_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_meetings" ADD CONSTRAINT "lead_meetings_organizer_id_users_id_fk" FOREIGN KEY ("organizer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_meetings" ADD CONSTRAINT "lead_meetings_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_meetings" ADD CONSTRAINT "lead_meetings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_routing_rules" ADD CONSTRAINT "lead_routing_rules_assign_to_id_users_id_fk" FOREIGN KEY ("assign_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_routing_rules" ADD CONSTRAINT "lead_routing_rules_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_routing_rules" ADD CONSTRAINT "lead_routing_rules_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_routing_rules_rels" ADD CONSTRAINT "lead_routing_rules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lead_routing_rules"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "lead_routing_rules_rels" ADD CONSTRAINT "lead_routing_rules_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "lead_scoring_rules" ADD CONSTRAINT "lead_scoring_rules_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_scoring_rules" ADD CONSTRAINT "lead_scoring_rules_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_threads" ADD CONSTRAINT "lead_threads_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_threads" ADD CONSTRAINT "lead_threads_mail_account_id_mail_accounts_id_fk" FOREIGN KEY ("mail_account_id") REFERENCES "public"."mail_accounts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_threads" ADD CONSTRAINT "lead_threads_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_timeline_events" ADD CONSTRAINT "lead_timeline_events_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "lead_timeline_events" ADD CONSTRAINT "lead_timeline_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_timeline_events" ADD CONSTRAINT "lead_timeline_events_email_id_sent_emails_id_fk" FOREIGN KEY ("email_id") REFERENCES "public"."sent_emails"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_timeline_events" ADD CONSTRAINT "lead_timeline_events_meeting_id_lead_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."lead_meetings"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_timeline_events" ADD CONSTRAINT "lead_timeline_events_action_id_lead_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."lead_actions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "lead_timeline_events" ADD CONSTRAINT "lead_timeline_events_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "leads" ADD CONSTRAINT "leads_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "leads" ADD CONSTRAINT "leads_converted_to_client_id_clients_id_fk" FOREIGN KEY ("converted_to_client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "leads" ADD CONSTRAINT "leads_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "leads" ADD CONSTRAINT "leads_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "leads" ADD CONSTRAINT "leads_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "mail_accounts" ADD CONSTRAINT "mail_accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "mail_accounts" ADD CONSTRAINT "mail_accounts_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "mail_accounts" ADD CONSTRAINT "mail_accounts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "mail_accounts_texts" ADD CONSTRAINT "mail_accounts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."mail_accounts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "products" ADD CONSTRAINT "products_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "sales_pipeline_stages" ADD CONSTRAINT "sales_pipeline_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sales_pipelines"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sales_pipelines" ADD CONSTRAINT "sales_pipelines_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sales_pipelines" ADD CONSTRAINT "sales_pipelines_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "sent_emails" ADD CONSTRAINT "sent_emails_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sent_emails" ADD CONSTRAINT "sent_emails_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sent_emails" ADD CONSTRAINT "sent_emails_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sent_emails" ADD CONSTRAINT "sent_emails_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sent_emails" ADD CONSTRAINT "sent_emails_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sent_emails" ADD CONSTRAINT "sent_emails_template_id_email_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."email_templates"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sent_emails" ADD CONSTRAINT "sent_emails_document_id_knowledge_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sent_emails" ADD CONSTRAINT "sent_emails_invocation_id_agent_invocations_id_fk" FOREIGN KEY ("invocation_id") REFERENCES "public"."agent_invocations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sent_emails" ADD CONSTRAINT "sent_emails_mail_account_id_mail_accounts_id_fk" FOREIGN KEY ("mail_account_id") REFERENCES "public"."mail_accounts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sent_emails" ADD CONSTRAINT "sent_emails_sent_by_id_users_id_fk" FOREIGN KEY ("sent_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sent_emails" ADD CONSTRAINT "sent_emails_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "sent_emails_texts" ADD CONSTRAINT "sent_emails_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sent_emails"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "campaign_activities" ADD CONSTRAINT "campaign_activities_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "campaign_activities" ADD CONSTRAINT "campaign_activities_performed_by_id_users_id_fk" FOREIGN KEY ("performed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "campaign_activities" ADD CONSTRAINT "campaign_activities_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "campaign_members" ADD CONSTRAINT "campaign_members_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "campaign_members" ADD CONSTRAINT "campaign_members_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "campaign_members" ADD CONSTRAINT "campaign_members_converted_deal_id_deals_id_fk" FOREIGN KEY ("converted_deal_id") REFERENCES "public"."deals"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "campaign_members" ADD CONSTRAINT "campaign_members_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "campaign_members" ADD CONSTRAINT "campaign_members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "campaign_assets" ADD CONSTRAINT "campaign_assets_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "campaign_assets" ADD CONSTRAINT "campaign_assets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "campaigns_texts" ADD CONSTRAINT "campaigns_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "email_campaigns" ADD CONSTRAINT "email_campaigns_template_id_email_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."email_templates"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "email_campaigns" ADD CONSTRAINT "email_campaigns_list_id_contact_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."contact_lists"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "email_campaigns" ADD CONSTRAINT "email_campaigns_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "email_campaigns" ADD CONSTRAINT "email_campaigns_channel_id_marketing_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."marketing_channels"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "email_campaigns" ADD CONSTRAINT "email_campaigns_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "email_campaigns" ADD CONSTRAINT "email_campaigns_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "email_interactions" ADD CONSTRAINT "email_interactions_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "email_interactions" ADD CONSTRAINT "email_interactions_email_campaign_id_email_campaigns_id_fk" FOREIGN KEY ("email_campaign_id") REFERENCES "public"."email_campaigns"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "email_interactions" ADD CONSTRAINT "email_interactions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "email_links" ADD CONSTRAINT "email_links_email_campaign_id_email_campaigns_id_fk" FOREIGN KEY ("email_campaign_id") REFERENCES "public"."email_campaigns"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "email_links" ADD CONSTRAINT "email_links_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "email_recipients" ADD CONSTRAINT "email_recipients_email_campaign_id_email_campaigns_id_fk" FOREIGN KEY ("email_campaign_id") REFERENCES "public"."email_campaigns"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "email_recipients" ADD CONSTRAINT "email_recipients_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "email_recipients" ADD CONSTRAINT "email_recipients_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "marketing_channels" ADD CONSTRAINT "marketing_channels_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "marketing_channels" ADD CONSTRAINT "marketing_channels_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "ad_campaigns" ADD CONSTRAINT "ad_campaigns_platform_id_analytics_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."analytics_platforms"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "ad_campaigns" ADD CONSTRAINT "ad_campaigns_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "ad_campaigns" ADD CONSTRAINT "ad_campaigns_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "ad_campaigns" ADD CONSTRAINT "ad_campaigns_brief_id_briefs_id_fk" FOREIGN KEY ("brief_id") REFERENCES "public"."briefs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "ad_campaigns" ADD CONSTRAINT "ad_campaigns_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "ad_campaigns_rels" ADD CONSTRAINT "ad_campaigns_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ad_campaigns"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "ad_campaigns_rels" ADD CONSTRAINT "ad_campaigns_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "ad_metrics" ADD CONSTRAINT "ad_metrics_ad_id_ads_id_fk" FOREIGN KEY ("ad_id") REFERENCES "public"."ads"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "ad_metrics" ADD CONSTRAINT "ad_metrics_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "ad_set_metrics" ADD CONSTRAINT "ad_set_metrics_ad_set_id_ad_sets_id_fk" FOREIGN KEY ("ad_set_id") REFERENCES "public"."ad_sets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "ad_set_metrics" ADD CONSTRAINT "ad_set_metrics_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "ad_sets" ADD CONSTRAINT "ad_sets_campaign_id_ad_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."ad_campaigns"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "ad_sets" ADD CONSTRAINT "ad_sets_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "ads" ADD CONSTRAINT "ads_ad_set_id_ad_sets_id_fk" FOREIGN KEY ("ad_set_id") REFERENCES "public"."ad_sets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "ads" ADD CONSTRAINT "ads_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "ads" ADD CONSTRAINT "ads_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "ads_texts" ADD CONSTRAINT "ads_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ads"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "analytics_platforms" ADD CONSTRAINT "analytics_platforms_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "analytics_platforms" ADD CONSTRAINT "analytics_platforms_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "analytics_platforms" ADD CONSTRAINT "analytics_platforms_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "analytics_reports" ADD CONSTRAINT "analytics_reports_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "analytics_reports" ADD CONSTRAINT "analytics_reports_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "analytics_reports" ADD CONSTRAINT "analytics_reports_brief_id_briefs_id_fk" FOREIGN KEY ("brief_id") REFERENCES "public"."briefs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "analytics_reports" ADD CONSTRAINT "analytics_reports_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "analytics_reports" ADD CONSTRAINT "analytics_reports_invocation_id_agent_invocations_id_fk" FOREIGN KEY ("invocation_id") REFERENCES "public"."agent_invocations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "analytics_reports" ADD CONSTRAINT "analytics_reports_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "analytics_reports" ADD CONSTRAINT "analytics_reports_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "analytics_reports_texts" ADD CONSTRAINT "analytics_reports_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."analytics_reports"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "attribution_models" ADD CONSTRAINT "attribution_models_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "attribution_results" ADD CONSTRAINT "attribution_results_model_id_attribution_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."attribution_models"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "attribution_results" ADD CONSTRAINT "attribution_results_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "attribution_results" ADD CONSTRAINT "attribution_results_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "campaign_metrics" ADD CONSTRAINT "campaign_metrics_campaign_id_ad_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."ad_campaigns"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "campaign_metrics" ADD CONSTRAINT "campaign_metrics_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "listening_alerts" ADD CONSTRAINT "listening_alerts_query_id_listening_queries_id_fk" FOREIGN KEY ("query_id") REFERENCES "public"."listening_queries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "listening_alerts" ADD CONSTRAINT "listening_alerts_acknowledged_by_id_users_id_fk" FOREIGN KEY ("acknowledged_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "listening_alerts" ADD CONSTRAINT "listening_alerts_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "listening_alerts" ADD CONSTRAINT "listening_alerts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "listening_queries_sources" ADD CONSTRAINT "listening_queries_sources_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listening_queries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "listening_queries" ADD CONSTRAINT "listening_queries_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "listening_queries" ADD CONSTRAINT "listening_queries_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "listening_queries" ADD CONSTRAINT "listening_queries_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "listening_queries" ADD CONSTRAINT "listening_queries_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "listening_queries_texts" ADD CONSTRAINT "listening_queries_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listening_queries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "listening_summaries" ADD CONSTRAINT "listening_summaries_query_id_listening_queries_id_fk" FOREIGN KEY ("query_id") REFERENCES "public"."listening_queries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "listening_summaries" ADD CONSTRAINT "listening_summaries_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "platform_metrics" ADD CONSTRAINT "platform_metrics_platform_id_analytics_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."analytics_platforms"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "platform_metrics" ADD CONSTRAINT "platform_metrics_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "platform_sync_logs" ADD CONSTRAINT "platform_sync_logs_platform_id_analytics_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."analytics_platforms"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "platform_sync_logs" ADD CONSTRAINT "platform_sync_logs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "report_snapshots" ADD CONSTRAINT "report_snapshots_report_id_analytics_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."analytics_reports"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "report_snapshots" ADD CONSTRAINT "report_snapshots_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "report_snapshots" ADD CONSTRAINT "report_snapshots_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "social_mentions" ADD CONSTRAINT "social_mentions_query_id_listening_queries_id_fk" FOREIGN KEY ("query_id") REFERENCES "public"."listening_queries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "social_mentions" ADD CONSTRAINT "social_mentions_responded_by_id_users_id_fk" FOREIGN KEY ("responded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "social_mentions" ADD CONSTRAINT "social_mentions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "social_mentions_texts" ADD CONSTRAINT "social_mentions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."social_mentions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "web_conversions" ADD CONSTRAINT "web_conversions_property_id_web_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."web_properties"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "web_conversions" ADD CONSTRAINT "web_conversions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "web_event_metrics" ADD CONSTRAINT "web_event_metrics_property_id_web_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."web_properties"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "web_event_metrics" ADD CONSTRAINT "web_event_metrics_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "web_page_metrics" ADD CONSTRAINT "web_page_metrics_property_id_web_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."web_properties"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "web_page_metrics" ADD CONSTRAINT "web_page_metrics_entry_id_content_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."content_entries"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "web_page_metrics" ADD CONSTRAINT "web_page_metrics_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "web_properties" ADD CONSTRAINT "web_properties_platform_id_analytics_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."analytics_platforms"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "web_properties" ADD CONSTRAINT "web_properties_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "web_properties" ADD CONSTRAINT "web_properties_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "web_session_aggregates" ADD CONSTRAINT "web_session_aggregates_property_id_web_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."web_properties"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "web_session_aggregates" ADD CONSTRAINT "web_session_aggregates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assistant_conversations" ADD CONSTRAINT "assistant_conversations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "assistant_conversations" ADD CONSTRAINT "assistant_conversations_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assistant_conversations" ADD CONSTRAINT "assistant_conversations_persona_id_agent_personas_id_fk" FOREIGN KEY ("persona_id") REFERENCES "public"."agent_personas"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assistant_conversations" ADD CONSTRAINT "assistant_conversations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assistant_insights" ADD CONSTRAINT "assistant_insights_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "assistant_insights" ADD CONSTRAINT "assistant_insights_invocation_id_agent_invocations_id_fk" FOREIGN KEY ("invocation_id") REFERENCES "public"."agent_invocations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assistant_insights" ADD CONSTRAINT "assistant_insights_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assistant_messages" ADD CONSTRAINT "assistant_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "assistant_messages" ADD CONSTRAINT "assistant_messages_invocation_id_agent_invocations_id_fk" FOREIGN KEY ("invocation_id") REFERENCES "public"."agent_invocations"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assistant_messages" ADD CONSTRAINT "assistant_messages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assistant_messages" ADD CONSTRAINT "assistant_messages_conversation_id_assistant_conversa_fa4312bb" FOREIGN KEY ("conversation_id") REFERENCES "public"."assistant_conversations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "assistant_preferences" ADD CONSTRAINT "assistant_preferences_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "assistant_preferences" ADD CONSTRAINT "assistant_preferences_persona_id_agent_personas_id_fk" FOREIGN KEY ("persona_id") REFERENCES "public"."agent_personas"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "assistant_preferences" ADD CONSTRAINT "assistant_preferences_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "conversation_messages" ADD CONSTRAINT "conversation_messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "conversation_messages" ADD CONSTRAINT "conversation_messages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "conversation_messages_rels" ADD CONSTRAINT "conversation_messages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conversation_messages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "conversation_messages_rels" ADD CONSTRAINT "conversation_messages_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "conversation_participants" ADD CONSTRAINT "conversation_participants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "conversation_participants" ADD CONSTRAINT "conversation_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "conversations_texts" ADD CONSTRAINT "conversations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "phone_numbers" ADD CONSTRAINT "phone_numbers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "team_channels" ADD CONSTRAINT "team_channels_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "team_channels" ADD CONSTRAINT "team_channels_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "team_channels_rels" ADD CONSTRAINT "team_channels_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."team_channels"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "team_channels_rels" ADD CONSTRAINT "team_channels_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "team_messages" ADD CONSTRAINT "team_messages_channel_id_team_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."team_channels"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "team_messages" ADD CONSTRAINT "team_messages_sender_id_users_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "team_messages" ADD CONSTRAINT "team_messages_parent_message_id_team_messages_id_fk" FOREIGN KEY ("parent_message_id") REFERENCES "public"."team_messages"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "team_messages" ADD CONSTRAINT "team_messages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_receipt_file_id_files_id_fk" FOREIGN KEY ("receipt_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "studio_collections" ADD CONSTRAINT "studio_collections_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_collections" ADD CONSTRAINT "studio_collections_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_collections" ADD CONSTRAINT "studio_collections_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "studio_items" ADD CONSTRAINT "studio_items_template_id_studio_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."studio_templates"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_items" ADD CONSTRAINT "studio_items_collection_id_studio_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."studio_collections"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_items" ADD CONSTRAINT "studio_items_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_items" ADD CONSTRAINT "studio_items_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_items" ADD CONSTRAINT "studio_items_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_items" ADD CONSTRAINT "studio_items_entry_id_content_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."content_entries"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_items" ADD CONSTRAINT "studio_items_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_items" ADD CONSTRAINT "studio_items_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_items" ADD CONSTRAINT "studio_items_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "studio_templates" ADD CONSTRAINT "studio_templates_thumbnail_id_files_id_fk" FOREIGN KEY ("thumbnail_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_templates" ADD CONSTRAINT "studio_templates_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_templates" ADD CONSTRAINT "studio_templates_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "studio_templates" ADD CONSTRAINT "studio_templates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "search" ADD CONSTRAINT "search_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "search_rels" ADD CONSTRAINT "search_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "search_rels" ADD CONSTRAINT "search_rels_assets_fk" FOREIGN KEY ("assets_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "search_rels" ADD CONSTRAINT "search_rels_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "search_rels" ADD CONSTRAINT "search_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "search_rels" ADD CONSTRAINT "search_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "search_rels" ADD CONSTRAINT "search_rels_deliverables_fk" FOREIGN KEY ("deliverables_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "search_rels" ADD CONSTRAINT "search_rels_knowledge_documents_fk" FOREIGN KEY ("knowledge_documents_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "search_rels" ADD CONSTRAINT "search_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_api_credentials_fk" FOREIGN KEY ("api_credentials_id") REFERENCES "public"."api_credentials"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_api_keys_fk" FOREIGN KEY ("api_keys_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_brands_fk" FOREIGN KEY ("brands_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_client_requests_fk" FOREIGN KEY ("client_requests_id") REFERENCES "public"."client_requests"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_client_teams_fk" FOREIGN KEY ("client_teams_id") REFERENCES "public"."client_teams"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_client_users_fk" FOREIGN KEY ("client_users_id") REFERENCES "public"."client_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_custom_field_definitions_fk" FOREIGN KEY ("custom_field_definitions_id") REFERENCES "public"."custom_field_definitions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_invitations_fk" FOREIGN KEY ("invitations_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notification_rules_fk" FOREIGN KEY ("notification_rules_id") REFERENCES "public"."notification_rules"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_role_permissions_fk" FOREIGN KEY ("role_permissions_id") REFERENCES "public"."role_permissions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_knowledge_documents_fk" FOREIGN KEY ("knowledge_documents_id") REFERENCES "public"."knowledge_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agent_invocations_fk" FOREIGN KEY ("agent_invocations_id") REFERENCES "public"."agent_invocations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agent_pending_actions_fk" FOREIGN KEY ("agent_pending_actions_id") REFERENCES "public"."agent_pending_actions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agent_personas_fk" FOREIGN KEY ("agent_personas_id") REFERENCES "public"."agent_personas"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agent_skills_fk" FOREIGN KEY ("agent_skills_id") REFERENCES "public"."agent_skills"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_autonomy_settings_fk" FOREIGN KEY ("autonomy_settings_id") REFERENCES "public"."autonomy_settings"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_content_events_fk" FOREIGN KEY ("content_events_id") REFERENCES "public"."content_events"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_content_triggers_fk" FOREIGN KEY ("content_triggers_id") REFERENCES "public"."content_triggers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_content_blocks_fk" FOREIGN KEY ("content_blocks_id") REFERENCES "public"."content_blocks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_content_releases_fk" FOREIGN KEY ("content_releases_id") REFERENCES "public"."content_releases"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_content_sources_fk" FOREIGN KEY ("content_sources_id") REFERENCES "public"."content_sources"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_delivery_sites_fk" FOREIGN KEY ("delivery_sites_id") REFERENCES "public"."delivery_sites"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_page_templates_fk" FOREIGN KEY ("page_templates_id") REFERENCES "public"."page_templates"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topic_ideas_fk" FOREIGN KEY ("topic_ideas_id") REFERENCES "public"."topic_ideas"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_asset_libraries_fk" FOREIGN KEY ("asset_libraries_id") REFERENCES "public"."asset_libraries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assets_fk" FOREIGN KEY ("assets_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_competencies_fk" FOREIGN KEY ("competencies_id") REFERENCES "public"."competencies"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deliverables_fk" FOREIGN KEY ("deliverables_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contact_activities_fk" FOREIGN KEY ("contact_activities_id") REFERENCES "public"."contact_activities"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_crm_tasks_fk" FOREIGN KEY ("crm_tasks_id") REFERENCES "public"."crm_tasks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_email_templates_fk" FOREIGN KEY ("email_templates_id") REFERENCES "public"."email_templates"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sent_emails_fk" FOREIGN KEY ("sent_emails_id") REFERENCES "public"."sent_emails"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_analytics_reports_fk" FOREIGN KEY ("analytics_reports_id") REFERENCES "public"."analytics_reports"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_fk" FOREIGN KEY ("search_id") REFERENCES "public"."search"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_api_keys_fk" FOREIGN KEY ("api_keys_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_client_users_fk" FOREIGN KEY ("client_users_id") REFERENCES "public"."client_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "activities_actor_id_idx" ON "activities" USING btree ("actor_id");
CREATE INDEX "activities_client_idx" ON "activities" USING btree ("client_id");
CREATE INDEX "activities_project_idx" ON "activities" USING btree ("project_id");
CREATE INDEX "activities_organization_idx" ON "activities" USING btree ("organization_id");
CREATE INDEX "activities_updated_at_idx" ON "activities" USING btree ("updated_at");
CREATE INDEX "activities_created_at_idx" ON "activities" USING btree ("created_at");
CREATE INDEX "organization_occurredAt_idx" ON "activities" USING btree ("organization_id","occurred_at");
CREATE INDEX "entityType_entityId_idx" ON "activities" USING btree ("entity_type","entity_id");
CREATE INDEX "client_occurredAt_idx" ON "activities" USING btree ("client_id","occurred_at");
CREATE INDEX "api_credentials_provider_idx" ON "api_credentials" USING btree ("provider");
CREATE INDEX "api_credentials_created_by_idx" ON "api_credentials" USING btree ("created_by_id");
CREATE INDEX "api_credentials_organization_idx" ON "api_credentials" USING btree ("organization_id");
CREATE INDEX "api_credentials_updated_at_idx" ON "api_credentials" USING btree ("updated_at");
CREATE INDEX "api_credentials_created_at_idx" ON "api_credentials" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_provider_name_idx" ON "api_credentials" USING btree ("organization_id","provider","name");
CREATE INDEX "api_keys_key_hash_idx" ON "api_keys" USING btree ("key_hash");
CREATE INDEX "api_keys_created_by_idx" ON "api_keys" USING btree ("created_by_id");
CREATE INDEX "api_keys_organization_idx" ON "api_keys" USING btree ("organization_id");
CREATE INDEX "api_keys_updated_at_idx" ON "api_keys" USING btree ("updated_at");
CREATE INDEX "api_keys_created_at_idx" ON "api_keys" USING btree ("created_at");
CREATE INDEX "api_keys_texts_order_parent" ON "api_keys_texts" USING btree ("order","parent_id");
CREATE INDEX "api_keys_texts_parent_id_fk_idx" ON "api_keys_texts" USING btree ("parent_id");
CREATE INDEX "brands_colors_order_idx" ON "brands_colors" USING btree ("_order");
CREATE INDEX "brands_colors_parent_id_idx" ON "brands_colors" USING btree ("_parent_id");
CREATE INDEX "brands_client_idx" ON "brands" USING btree ("client_id");
CREATE INDEX "brands_slug_idx" ON "brands" USING btree ("slug");
CREATE INDEX "brands_created_by_idx" ON "brands" USING btree ("created_by_id");
CREATE INDEX "brands_organization_idx" ON "brands" USING btree ("organization_id");
CREATE INDEX "brands_updated_at_idx" ON "brands" USING btree ("updated_at");
CREATE INDEX "brands_created_at_idx" ON "brands" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_idx" ON "brands" USING btree ("organization_id","slug");
CREATE INDEX "brands_texts_order_parent" ON "brands_texts" USING btree ("order","parent_id");
CREATE INDEX "brands_texts_parent_id_fk_idx" ON "brands_texts" USING btree ("parent_id");
CREATE INDEX "brands_rels_order_idx" ON "brands_rels" USING btree ("order");
CREATE INDEX "brands_rels_parent_idx" ON "brands_rels" USING btree ("parent_id");
CREATE INDEX "brands_rels_path_idx" ON "brands_rels" USING btree ("path");
CREATE INDEX "brands_rels_assets_id_idx" ON "brands_rels" USING btree ("assets_id");
CREATE INDEX "brief_asset_links_order_idx" ON "brief_asset_links" USING btree ("_order");
CREATE INDEX "brief_asset_links_parent_id_idx" ON "brief_asset_links" USING btree ("_parent_id");
CREATE INDEX "brief_asset_links_asset_idx" ON "brief_asset_links" USING btree ("asset_id");
CREATE INDEX "brief_content_links_order_idx" ON "brief_content_links" USING btree ("_order");
CREATE INDEX "brief_content_links_parent_id_idx" ON "brief_content_links" USING btree ("_parent_id");
CREATE INDEX "brief_content_links_content_entry_idx" ON "brief_content_links" USING btree ("content_entry_id");
CREATE INDEX "briefs_brief_type_idx" ON "briefs" USING btree ("brief_type");
CREATE INDEX "briefs_deadline_idx" ON "briefs" USING btree ("deadline");
CREATE INDEX "briefs_client_idx" ON "briefs" USING btree ("client_id");
CREATE INDEX "briefs_contact_idx" ON "briefs" USING btree ("contact_id");
CREATE INDEX "briefs_client_team_idx" ON "briefs" USING btree ("client_team_id");
CREATE INDEX "briefs_brand_idx" ON "briefs" USING btree ("brand_id");
CREATE INDEX "briefs_client_request_idx" ON "briefs" USING btree ("client_request_id");
CREATE INDEX "briefs_status_idx" ON "briefs" USING btree ("status");
CREATE INDEX "briefs_assignee_idx" ON "briefs" USING btree ("assignee_id");
CREATE INDEX "briefs_project_idx" ON "briefs" USING btree ("project_id");
CREATE INDEX "briefs_converted_project_idx" ON "briefs" USING btree ("converted_project_id");
CREATE INDEX "briefs_created_by_idx" ON "briefs" USING btree ("created_by_id");
CREATE INDEX "briefs_organization_idx" ON "briefs" USING btree ("organization_id");
CREATE INDEX "briefs_updated_at_idx" ON "briefs" USING btree ("updated_at");
CREATE INDEX "briefs_created_at_idx" ON "briefs" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_externalId_idx" ON "briefs" USING btree ("organization_id","external_id");
CREATE INDEX "organization_status_idx" ON "briefs" USING btree ("organization_id","status");
CREATE INDEX "assignee_status_idx" ON "briefs" USING btree ("assignee_id","status");
CREATE INDEX "briefs_full_text_idx" ON "briefs" USING gin ("full_text");
CREATE INDEX "briefs_texts_order_parent" ON "briefs_texts" USING btree ("order","parent_id");
CREATE INDEX "briefs_texts_parent_id_fk_idx" ON "briefs_texts" USING btree ("parent_id");
CREATE INDEX "client_requests_client_idx" ON "client_requests" USING btree ("client_id");
CREATE INDEX "client_requests_contact_idx" ON "client_requests" USING btree ("contact_id");
CREATE INDEX "client_requests_submitted_by_idx" ON "client_requests" USING btree ("submitted_by_id");
CREATE INDEX "client_requests_status_idx" ON "client_requests" USING btree ("status");
CREATE INDEX "client_requests_project_idx" ON "client_requests" USING btree ("project_id");
CREATE INDEX "client_requests_brief_idx" ON "client_requests" USING btree ("brief_id");
CREATE INDEX "client_requests_created_by_idx" ON "client_requests" USING btree ("created_by_id");
CREATE INDEX "client_requests_organization_idx" ON "client_requests" USING btree ("organization_id");
CREATE INDEX "client_requests_updated_at_idx" ON "client_requests" USING btree ("updated_at");
CREATE INDEX "client_requests_created_at_idx" ON "client_requests" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_externalId_1_idx" ON "client_requests" USING btree ("organization_id","external_id");
CREATE INDEX "organization_status_1_idx" ON "client_requests" USING btree ("organization_id","status");
CREATE INDEX "client_requests_rels_order_idx" ON "client_requests_rels" USING btree ("order");
CREATE INDEX "client_requests_rels_parent_idx" ON "client_requests_rels" USING btree ("parent_id");
CREATE INDEX "client_requests_rels_path_idx" ON "client_requests_rels" USING btree ("path");
CREATE INDEX "client_requests_rels_files_id_idx" ON "client_requests_rels" USING btree ("files_id");
CREATE INDEX "client_teams_client_idx" ON "client_teams" USING btree ("client_id");
CREATE INDEX "client_teams_slug_idx" ON "client_teams" USING btree ("slug");
CREATE INDEX "client_teams_organization_idx" ON "client_teams" USING btree ("organization_id");
CREATE INDEX "client_teams_updated_at_idx" ON "client_teams" USING btree ("updated_at");
CREATE INDEX "client_teams_created_at_idx" ON "client_teams" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_1_idx" ON "client_teams" USING btree ("organization_id","slug");
CREATE INDEX "client_user_teams_order_idx" ON "client_user_teams" USING btree ("_order");
CREATE INDEX "client_user_teams_parent_id_idx" ON "client_user_teams" USING btree ("_parent_id");
CREATE INDEX "client_user_teams_client_team_idx" ON "client_user_teams" USING btree ("client_team_id");
CREATE INDEX "client_users_sessions_order_idx" ON "client_users_sessions" USING btree ("_order");
CREATE INDEX "client_users_sessions_parent_id_idx" ON "client_users_sessions" USING btree ("_parent_id");
CREATE INDEX "client_users_client_idx" ON "client_users" USING btree ("client_id");
CREATE INDEX "client_users_contact_idx" ON "client_users" USING btree ("contact_id");
CREATE INDEX "client_users_organization_idx" ON "client_users" USING btree ("organization_id");
CREATE INDEX "client_users_updated_at_idx" ON "client_users" USING btree ("updated_at");
CREATE INDEX "client_users_created_at_idx" ON "client_users" USING btree ("created_at");
CREATE UNIQUE INDEX "client_users_email_idx" ON "client_users" USING btree ("email");
CREATE INDEX "clients_links_order_idx" ON "clients_links" USING btree ("_order");
CREATE INDEX "clients_links_parent_id_idx" ON "clients_links" USING btree ("_parent_id");
CREATE INDEX "clients_email_idx" ON "clients" USING btree ("email");
CREATE INDEX "clients_status_idx" ON "clients" USING btree ("status");
CREATE INDEX "clients_assigned_to_idx" ON "clients" USING btree ("assigned_to_id");
CREATE INDEX "clients_account_manager_idx" ON "clients" USING btree ("account_manager_id");
CREATE INDEX "clients_primary_contact_idx" ON "clients" USING btree ("primary_contact_id");
CREATE INDEX "clients_logo_idx" ON "clients" USING btree ("logo_id");
CREATE INDEX "clients_slug_idx" ON "clients" USING btree ("slug");
CREATE INDEX "clients_created_by_idx" ON "clients" USING btree ("created_by_id");
CREATE INDEX "clients_organization_idx" ON "clients" USING btree ("organization_id");
CREATE INDEX "clients_updated_at_idx" ON "clients" USING btree ("updated_at");
CREATE INDEX "clients_created_at_idx" ON "clients" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_2_idx" ON "clients" USING btree ("organization_id","slug");
CREATE INDEX "organization_status_2_idx" ON "clients" USING btree ("organization_id","status");
CREATE INDEX "clients_full_text_idx" ON "clients" USING gin ("full_text");
CREATE INDEX "clients_texts_order_parent" ON "clients_texts" USING btree ("order","parent_id");
CREATE INDEX "clients_texts_parent_id_fk_idx" ON "clients_texts" USING btree ("parent_id");
CREATE INDEX "custom_field_definitions_organization_idx" ON "custom_field_definitions" USING btree ("organization_id");
CREATE INDEX "custom_field_definitions_updated_at_idx" ON "custom_field_definitions" USING btree ("updated_at");
CREATE INDEX "custom_field_definitions_created_at_idx" ON "custom_field_definitions" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_entityType_fieldName_idx" ON "custom_field_definitions" USING btree ("organization_id","entity_type","field_name");
CREATE INDEX "files_checksum_idx" ON "files" USING btree ("checksum");
CREATE INDEX "files_purpose_idx" ON "files" USING btree ("purpose");
CREATE INDEX "files_asset_idx" ON "files" USING btree ("asset_id");
CREATE INDEX "files_created_by_idx" ON "files" USING btree ("created_by_id");
CREATE INDEX "files_organization_idx" ON "files" USING btree ("organization_id");
CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
CREATE UNIQUE INDEX "files_filename_idx" ON "files" USING btree ("filename");
CREATE INDEX "organization_checksum_idx" ON "files" USING btree ("organization_id","checksum");
CREATE INDEX "idempotency_records_organization_idx" ON "idempotency_records" USING btree ("organization_id");
CREATE INDEX "idempotency_records_updated_at_idx" ON "idempotency_records" USING btree ("updated_at");
CREATE INDEX "idempotency_records_created_at_idx" ON "idempotency_records" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_key_route_idx" ON "idempotency_records" USING btree ("organization_id","key","route");
CREATE INDEX "invitations_client_idx" ON "invitations" USING btree ("client_id");
CREATE INDEX "invitations_token_idx" ON "invitations" USING btree ("token");
CREATE INDEX "invitations_invited_by_idx" ON "invitations" USING btree ("invited_by_id");
CREATE INDEX "invitations_organization_idx" ON "invitations" USING btree ("organization_id");
CREATE INDEX "invitations_updated_at_idx" ON "invitations" USING btree ("updated_at");
CREATE INDEX "invitations_created_at_idx" ON "invitations" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_email_idx" ON "invitations" USING btree ("organization_id","email");
CREATE INDEX "notification_rules_channels_order_idx" ON "notification_rules_channels" USING btree ("order");
CREATE INDEX "notification_rules_channels_parent_idx" ON "notification_rules_channels" USING btree ("parent_id");
CREATE INDEX "notification_rules_event_idx" ON "notification_rules" USING btree ("event");
CREATE INDEX "notification_rules_organization_idx" ON "notification_rules" USING btree ("organization_id");
CREATE INDEX "notification_rules_updated_at_idx" ON "notification_rules" USING btree ("updated_at");
CREATE INDEX "notification_rules_created_at_idx" ON "notification_rules" USING btree ("created_at");
CREATE INDEX "notification_rules_texts_order_parent" ON "notification_rules_texts" USING btree ("order","parent_id");
CREATE INDEX "notification_rules_texts_parent_id_fk_idx" ON "notification_rules_texts" USING btree ("parent_id");
CREATE INDEX "notifications_type_idx" ON "notifications" USING btree ("type");
CREATE INDEX "notifications_user_idx" ON "notifications" USING btree ("user_id");
CREATE INDEX "notifications_client_user_idx" ON "notifications" USING btree ("client_user_id");
CREATE INDEX "notifications_organization_idx" ON "notifications" USING btree ("organization_id");
CREATE INDEX "notifications_updated_at_idx" ON "notifications" USING btree ("updated_at");
CREATE INDEX "notifications_created_at_idx" ON "notifications" USING btree ("created_at");
CREATE INDEX "user_isRead_idx" ON "notifications" USING btree ("user_id","is_read");
CREATE INDEX "clientUser_isRead_idx" ON "notifications" USING btree ("client_user_id","is_read");
CREATE UNIQUE INDEX "organizations_domain_idx" ON "organizations" USING btree ("domain");
CREATE UNIQUE INDEX "organizations_slug_idx" ON "organizations" USING btree ("slug");
CREATE INDEX "organizations_updated_at_idx" ON "organizations" USING btree ("updated_at");
CREATE INDEX "organizations_created_at_idx" ON "organizations" USING btree ("created_at");
CREATE INDEX "projects_project_code_idx" ON "projects" USING btree ("project_code");
CREATE INDEX "projects_client_idx" ON "projects" USING btree ("client_id");
CREATE INDEX "projects_client_team_idx" ON "projects" USING btree ("client_team_id");
CREATE INDEX "projects_brand_idx" ON "projects" USING btree ("brand_id");
CREATE INDEX "projects_pipeline_idx" ON "projects" USING btree ("pipeline_id");
CREATE INDEX "projects_due_date_idx" ON "projects" USING btree ("due_date");
CREATE INDEX "projects_requestor_user_idx" ON "projects" USING btree ("requestor_user_id");
CREATE INDEX "projects_omg_job_number_idx" ON "projects" USING btree ("omg_job_number");
CREATE INDEX "projects_status_idx" ON "projects" USING btree ("status");
CREATE INDEX "projects_manager_idx" ON "projects" USING btree ("manager_id");
CREATE INDEX "projects_created_by_idx" ON "projects" USING btree ("created_by_id");
CREATE INDEX "projects_organization_idx" ON "projects" USING btree ("organization_id");
CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_projectCode_idx" ON "projects" USING btree ("organization_id","project_code");
CREATE UNIQUE INDEX "organization_omgJobNumber_idx" ON "projects" USING btree ("organization_id","omg_job_number");
CREATE INDEX "organization_status_3_idx" ON "projects" USING btree ("organization_id","status");
CREATE INDEX "projects_full_text_idx" ON "projects" USING gin ("full_text");
CREATE INDEX "role_permissions_organization_idx" ON "role_permissions" USING btree ("organization_id");
CREATE INDEX "role_permissions_updated_at_idx" ON "role_permissions" USING btree ("updated_at");
CREATE INDEX "role_permissions_created_at_idx" ON "role_permissions" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_role_permission_idx" ON "role_permissions" USING btree ("organization_id","role","permission");
CREATE INDEX "search_logs_user_idx" ON "search_logs" USING btree ("user_id");
CREATE INDEX "search_logs_organization_idx" ON "search_logs" USING btree ("organization_id");
CREATE INDEX "search_logs_updated_at_idx" ON "search_logs" USING btree ("updated_at");
CREATE INDEX "search_logs_created_at_idx" ON "search_logs" USING btree ("created_at");
CREATE INDEX "user_feedback_user_idx" ON "user_feedback" USING btree ("user_id");
CREATE INDEX "user_feedback_status_idx" ON "user_feedback" USING btree ("status");
CREATE INDEX "user_feedback_organization_idx" ON "user_feedback" USING btree ("organization_id");
CREATE INDEX "user_feedback_updated_at_idx" ON "user_feedback" USING btree ("updated_at");
CREATE INDEX "user_feedback_created_at_idx" ON "user_feedback" USING btree ("created_at");
CREATE INDEX "users_competencies_order_idx" ON "users_competencies" USING btree ("_order");
CREATE INDEX "users_competencies_parent_id_idx" ON "users_competencies" USING btree ("_parent_id");
CREATE INDEX "users_competencies_competency_idx" ON "users_competencies" USING btree ("competency_id");
CREATE INDEX "users_organizations_order_idx" ON "users_organizations" USING btree ("_order");
CREATE INDEX "users_organizations_parent_id_idx" ON "users_organizations" USING btree ("_parent_id");
CREATE INDEX "users_organizations_organization_idx" ON "users_organizations" USING btree ("organization_id");
CREATE INDEX "users_organizations_invited_by_idx" ON "users_organizations" USING btree ("invited_by_id");
CREATE INDEX "user_accounts_order_idx" ON "user_accounts" USING btree ("_order");
CREATE INDEX "user_accounts_parent_id_idx" ON "user_accounts" USING btree ("_parent_id");
CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
CREATE INDEX "users_name_idx" ON "users" USING btree ("name");
CREATE INDEX "users_home_pod_idx" ON "users" USING btree ("home_pod_id");
CREATE INDEX "users_image_idx" ON "users" USING btree ("image_id");
CREATE UNIQUE INDEX "users_clerk_user_id_idx" ON "users" USING btree ("clerk_user_id");
CREATE INDEX "users_is_external_idx" ON "users" USING btree ("is_external");
CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
CREATE INDEX "webhook_deliveries_endpoint_idx" ON "webhook_deliveries" USING btree ("endpoint_id");
CREATE INDEX "webhook_deliveries_event_idx" ON "webhook_deliveries" USING btree ("event_id");
CREATE INDEX "webhook_deliveries_event_type_idx" ON "webhook_deliveries" USING btree ("event_type");
CREATE INDEX "webhook_deliveries_status_idx" ON "webhook_deliveries" USING btree ("status");
CREATE INDEX "webhook_deliveries_organization_idx" ON "webhook_deliveries" USING btree ("organization_id");
CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_messageId_idx" ON "webhook_deliveries" USING btree ("organization_id","message_id");
CREATE INDEX "webhook_endpoints_created_by_idx" ON "webhook_endpoints" USING btree ("created_by_id");
CREATE INDEX "webhook_endpoints_organization_idx" ON "webhook_endpoints" USING btree ("organization_id");
CREATE INDEX "webhook_endpoints_updated_at_idx" ON "webhook_endpoints" USING btree ("updated_at");
CREATE INDEX "webhook_endpoints_created_at_idx" ON "webhook_endpoints" USING btree ("created_at");
CREATE INDEX "webhook_endpoints_texts_order_parent" ON "webhook_endpoints_texts" USING btree ("order","parent_id");
CREATE INDEX "webhook_endpoints_texts_parent_id_fk_idx" ON "webhook_endpoints_texts" USING btree ("parent_id");
CREATE INDEX "document_embeddings_document_idx" ON "document_embeddings" USING btree ("document_id");
CREATE INDEX "document_embeddings_model_idx" ON "document_embeddings" USING btree ("model");
CREATE INDEX "document_embeddings_chunk_hash_idx" ON "document_embeddings" USING btree ("chunk_hash");
CREATE INDEX "document_embeddings_organization_idx" ON "document_embeddings" USING btree ("organization_id");
CREATE INDEX "document_embeddings_updated_at_idx" ON "document_embeddings" USING btree ("updated_at");
CREATE INDEX "document_embeddings_created_at_idx" ON "document_embeddings" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_document_model_chunkIndex_idx" ON "document_embeddings" USING btree ("organization_id","document_id","model","chunk_index");
CREATE INDEX "document_embeddings_texts_order_parent" ON "document_embeddings_texts" USING btree ("order","parent_id");
CREATE INDEX "document_embeddings_texts_parent_id_fk_idx" ON "document_embeddings_texts" USING btree ("parent_id");
CREATE INDEX "document_usages_document_idx" ON "document_usages" USING btree ("document_id");
CREATE INDEX "document_usages_used_at_idx" ON "document_usages" USING btree ("used_at");
CREATE INDEX "document_usages_invocation_idx" ON "document_usages" USING btree ("invocation_id");
CREATE INDEX "document_usages_organization_idx" ON "document_usages" USING btree ("organization_id");
CREATE INDEX "document_usages_updated_at_idx" ON "document_usages" USING btree ("updated_at");
CREATE INDEX "document_usages_created_at_idx" ON "document_usages" USING btree ("created_at");
CREATE INDEX "organization_usedAt_idx" ON "document_usages" USING btree ("organization_id","used_at");
CREATE INDEX "embedding_indexes_organization_idx" ON "embedding_indexes" USING btree ("organization_id");
CREATE INDEX "embedding_indexes_updated_at_idx" ON "embedding_indexes" USING btree ("updated_at");
CREATE INDEX "embedding_indexes_created_at_idx" ON "embedding_indexes" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_model_idx" ON "embedding_indexes" USING btree ("organization_id","model");
CREATE INDEX "knowledge_collections_parent_idx" ON "knowledge_collections" USING btree ("parent_id");
CREATE INDEX "knowledge_collections_slug_idx" ON "knowledge_collections" USING btree ("slug");
CREATE INDEX "knowledge_collections_created_by_idx" ON "knowledge_collections" USING btree ("created_by_id");
CREATE INDEX "knowledge_collections_organization_idx" ON "knowledge_collections" USING btree ("organization_id");
CREATE INDEX "knowledge_collections_updated_at_idx" ON "knowledge_collections" USING btree ("updated_at");
CREATE INDEX "knowledge_collections_created_at_idx" ON "knowledge_collections" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_3_idx" ON "knowledge_collections" USING btree ("organization_id","slug");
CREATE INDEX "knowledge_collections_texts_order_parent" ON "knowledge_collections_texts" USING btree ("order","parent_id");
CREATE INDEX "knowledge_collections_texts_parent_id_fk_idx" ON "knowledge_collections_texts" USING btree ("parent_id");
CREATE INDEX "knowledge_documents_allowed_roles_order_idx" ON "knowledge_documents_allowed_roles" USING btree ("order");
CREATE INDEX "knowledge_documents_allowed_roles_parent_idx" ON "knowledge_documents_allowed_roles" USING btree ("parent_id");
CREATE INDEX "knowledge_documents_document_type_idx" ON "knowledge_documents" USING btree ("document_type");
CREATE INDEX "knowledge_documents_parent_idx" ON "knowledge_documents" USING btree ("parent_id");
CREATE INDEX "knowledge_documents_collection_idx" ON "knowledge_documents" USING btree ("collection_id");
CREATE INDEX "knowledge_documents_visibility_idx" ON "knowledge_documents" USING btree ("visibility");
CREATE INDEX "knowledge_documents_status_idx" ON "knowledge_documents" USING btree ("status");
CREATE INDEX "knowledge_documents_slug_idx" ON "knowledge_documents" USING btree ("slug");
CREATE INDEX "knowledge_documents_created_by_idx" ON "knowledge_documents" USING btree ("created_by_id");
CREATE INDEX "knowledge_documents_last_edited_by_idx" ON "knowledge_documents" USING btree ("last_edited_by_id");
CREATE INDEX "knowledge_documents_organization_idx" ON "knowledge_documents" USING btree ("organization_id");
CREATE INDEX "knowledge_documents_updated_at_idx" ON "knowledge_documents" USING btree ("updated_at");
CREATE INDEX "knowledge_documents_created_at_idx" ON "knowledge_documents" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_path_idx" ON "knowledge_documents" USING btree ("organization_id","path");
CREATE INDEX "organization_documentType_idx" ON "knowledge_documents" USING btree ("organization_id","document_type");
CREATE INDEX "organization_status_4_idx" ON "knowledge_documents" USING btree ("organization_id","status");
CREATE INDEX "knowledge_documents_full_text_idx" ON "knowledge_documents" USING gin ("full_text");
CREATE INDEX "knowledge_documents_texts_order_parent" ON "knowledge_documents_texts" USING btree ("order","parent_id");
CREATE INDEX "knowledge_documents_texts_parent_id_fk_idx" ON "knowledge_documents_texts" USING btree ("parent_id");
CREATE INDEX "knowledge_documents_rels_order_idx" ON "knowledge_documents_rels" USING btree ("order");
CREATE INDEX "knowledge_documents_rels_parent_idx" ON "knowledge_documents_rels" USING btree ("parent_id");
CREATE INDEX "knowledge_documents_rels_path_idx" ON "knowledge_documents_rels" USING btree ("path");
CREATE INDEX "knowledge_documents_rels_knowledge_documents_id_idx" ON "knowledge_documents_rels" USING btree ("knowledge_documents_id");
CREATE INDEX "_knowledge_documents_v_version_allowed_roles_order_idx" ON "_knowledge_documents_v_version_allowed_roles" USING btree ("order");
CREATE INDEX "_knowledge_documents_v_version_allowed_roles_parent_idx" ON "_knowledge_documents_v_version_allowed_roles" USING btree ("parent_id");
CREATE INDEX "_knowledge_documents_v_parent_idx" ON "_knowledge_documents_v" USING btree ("parent_id");
CREATE INDEX "_knowledge_documents_v_version_version_document_type_idx" ON "_knowledge_documents_v" USING btree ("version_document_type");
CREATE INDEX "_knowledge_documents_v_version_version_parent_idx" ON "_knowledge_documents_v" USING btree ("version_parent_id");
CREATE INDEX "_knowledge_documents_v_version_version_collection_idx" ON "_knowledge_documents_v" USING btree ("version_collection_id");
CREATE INDEX "_knowledge_documents_v_version_version_visibility_idx" ON "_knowledge_documents_v" USING btree ("version_visibility");
CREATE INDEX "_knowledge_documents_v_version_version_status_idx" ON "_knowledge_documents_v" USING btree ("version_status");
CREATE INDEX "_knowledge_documents_v_version_version_slug_idx" ON "_knowledge_documents_v" USING btree ("version_slug");
CREATE INDEX "_knowledge_documents_v_version_version_created_by_idx" ON "_knowledge_documents_v" USING btree ("version_created_by_id");
CREATE INDEX "_knowledge_documents_v_version_version_last_edited_by_idx" ON "_knowledge_documents_v" USING btree ("version_last_edited_by_id");
CREATE INDEX "_knowledge_documents_v_version_version_organization_idx" ON "_knowledge_documents_v" USING btree ("version_organization_id");
CREATE INDEX "_knowledge_documents_v_version_version_updated_at_idx" ON "_knowledge_documents_v" USING btree ("version_updated_at");
CREATE INDEX "_knowledge_documents_v_version_version_created_at_idx" ON "_knowledge_documents_v" USING btree ("version_created_at");
CREATE INDEX "_knowledge_documents_v_created_at_idx" ON "_knowledge_documents_v" USING btree ("created_at");
CREATE INDEX "_knowledge_documents_v_updated_at_idx" ON "_knowledge_documents_v" USING btree ("updated_at");
CREATE INDEX "version_organization_version_path_idx" ON "_knowledge_documents_v" USING btree ("version_organization_id","version_path");
CREATE INDEX "version_organization_version_documentType_idx" ON "_knowledge_documents_v" USING btree ("version_organization_id","version_document_type");
CREATE INDEX "version_organization_version_status_idx" ON "_knowledge_documents_v" USING btree ("version_organization_id","version_status");
CREATE INDEX "_knowledge_documents_v_texts_order_parent" ON "_knowledge_documents_v_texts" USING btree ("order","parent_id");
CREATE INDEX "_knowledge_documents_v_texts_parent_id_fk_idx" ON "_knowledge_documents_v_texts" USING btree ("parent_id");
CREATE INDEX "_knowledge_documents_v_rels_order_idx" ON "_knowledge_documents_v_rels" USING btree ("order");
CREATE INDEX "_knowledge_documents_v_rels_parent_idx" ON "_knowledge_documents_v_rels" USING btree ("parent_id");
CREATE INDEX "_knowledge_documents_v_rels_path_idx" ON "_knowledge_documents_v_rels" USING btree ("path");
CREATE INDEX "_knowledge_documents_v_rels_knowledge_documents_id_idx" ON "_knowledge_documents_v_rels" USING btree ("knowledge_documents_id");
CREATE INDEX "agent_audit_logs_action_type_idx" ON "agent_audit_logs" USING btree ("action_type");
CREATE INDEX "agent_audit_logs_agent_idx" ON "agent_audit_logs" USING btree ("agent_id");
CREATE INDEX "agent_audit_logs_team_idx" ON "agent_audit_logs" USING btree ("team_id");
CREATE INDEX "agent_audit_logs_invocation_idx" ON "agent_audit_logs" USING btree ("invocation_id");
CREATE INDEX "agent_audit_logs_organization_idx" ON "agent_audit_logs" USING btree ("organization_id");
CREATE INDEX "agent_audit_logs_updated_at_idx" ON "agent_audit_logs" USING btree ("updated_at");
CREATE INDEX "agent_audit_logs_created_at_idx" ON "agent_audit_logs" USING btree ("created_at");
CREATE INDEX "organization_executedAt_idx" ON "agent_audit_logs" USING btree ("organization_id","executed_at");
CREATE INDEX "agent_invocations_skill_slug_idx" ON "agent_invocations" USING btree ("skill_slug");
CREATE INDEX "agent_invocations_trigger_event_idx" ON "agent_invocations" USING btree ("trigger_event_id");
CREATE INDEX "agent_invocations_trigger_idx" ON "agent_invocations" USING btree ("trigger_id");
CREATE INDEX "agent_invocations_parent_invocation_idx" ON "agent_invocations" USING btree ("parent_invocation_id");
CREATE INDEX "agent_invocations_initiated_by_idx" ON "agent_invocations" USING btree ("initiated_by_id");
CREATE INDEX "agent_invocations_session_id_idx" ON "agent_invocations" USING btree ("session_id");
CREATE INDEX "agent_invocations_agent_idx" ON "agent_invocations" USING btree ("agent_id");
CREATE INDEX "agent_invocations_lead_idx" ON "agent_invocations" USING btree ("lead_id");
CREATE INDEX "agent_invocations_client_idx" ON "agent_invocations" USING btree ("client_id");
CREATE INDEX "agent_invocations_project_idx" ON "agent_invocations" USING btree ("project_id");
CREATE INDEX "agent_invocations_reverted_by_idx" ON "agent_invocations" USING btree ("reverted_by_id");
CREATE INDEX "agent_invocations_replay_of_idx" ON "agent_invocations" USING btree ("replay_of_id");
CREATE INDEX "agent_invocations_status_idx" ON "agent_invocations" USING btree ("status");
CREATE INDEX "agent_invocations_skill_idx" ON "agent_invocations" USING btree ("skill_id");
CREATE INDEX "agent_invocations_persona_idx" ON "agent_invocations" USING btree ("persona_id");
CREATE INDEX "agent_invocations_started_at_idx" ON "agent_invocations" USING btree ("started_at");
CREATE INDEX "agent_invocations_organization_idx" ON "agent_invocations" USING btree ("organization_id");
CREATE INDEX "agent_invocations_updated_at_idx" ON "agent_invocations" USING btree ("updated_at");
CREATE INDEX "agent_invocations_created_at_idx" ON "agent_invocations" USING btree ("created_at");
CREATE INDEX "organization_skill_idx" ON "agent_invocations" USING btree ("organization_id","skill_id");
CREATE INDEX "organization_skillSlug_idx" ON "agent_invocations" USING btree ("organization_id","skill_slug");
CREATE UNIQUE INDEX "organization_trigger_triggerEvent_attemptNumber_idx" ON "agent_invocations" USING btree ("organization_id","trigger_id","trigger_event_id","attempt_number");
CREATE INDEX "entityType_entityId_1_idx" ON "agent_invocations" USING btree ("entity_type","entity_id");
CREATE INDEX "organization_startedAt_idx" ON "agent_invocations" USING btree ("organization_id","started_at");
CREATE INDEX "agent_invocations_rels_order_idx" ON "agent_invocations_rels" USING btree ("order");
CREATE INDEX "agent_invocations_rels_parent_idx" ON "agent_invocations_rels" USING btree ("parent_id");
CREATE INDEX "agent_invocations_rels_path_idx" ON "agent_invocations_rels" USING btree ("path");
CREATE INDEX "agent_invocations_rels_knowledge_documents_id_idx" ON "agent_invocations_rels" USING btree ("knowledge_documents_id");
CREATE INDEX "agent_memories_agent_idx" ON "agent_memories" USING btree ("agent_id");
CREATE INDEX "agent_memories_team_idx" ON "agent_memories" USING btree ("team_id");
CREATE INDEX "agent_memories_category_idx" ON "agent_memories" USING btree ("category");
CREATE INDEX "agent_memories_memory_tier_idx" ON "agent_memories" USING btree ("memory_tier");
CREATE INDEX "agent_memories_expires_at_idx" ON "agent_memories" USING btree ("expires_at");
CREATE INDEX "agent_memories_organization_idx" ON "agent_memories" USING btree ("organization_id");
CREATE INDEX "agent_memories_updated_at_idx" ON "agent_memories" USING btree ("updated_at");
CREATE INDEX "agent_memories_created_at_idx" ON "agent_memories" USING btree ("created_at");
CREATE INDEX "organization_team_agent_key_idx" ON "agent_memories" USING btree ("organization_id","team_id","agent_id","key");
CREATE INDEX "agent_messages_from_agent_idx" ON "agent_messages" USING btree ("from_agent_id");
CREATE INDEX "agent_messages_to_agent_idx" ON "agent_messages" USING btree ("to_agent_id");
CREATE INDEX "agent_messages_team_idx" ON "agent_messages" USING btree ("team_id");
CREATE INDEX "agent_messages_status_idx" ON "agent_messages" USING btree ("status");
CREATE INDEX "agent_messages_parent_message_idx" ON "agent_messages" USING btree ("parent_message_id");
CREATE INDEX "agent_messages_thread_id_idx" ON "agent_messages" USING btree ("thread_id");
CREATE INDEX "agent_messages_organization_idx" ON "agent_messages" USING btree ("organization_id");
CREATE INDEX "agent_messages_updated_at_idx" ON "agent_messages" USING btree ("updated_at");
CREATE INDEX "agent_messages_created_at_idx" ON "agent_messages" USING btree ("created_at");
CREATE INDEX "agent_packs_slug_idx" ON "agent_packs" USING btree ("slug");
CREATE INDEX "agent_packs_updated_at_idx" ON "agent_packs" USING btree ("updated_at");
CREATE INDEX "agent_packs_created_at_idx" ON "agent_packs" USING btree ("created_at");
CREATE UNIQUE INDEX "slug_idx" ON "agent_packs" USING btree ("slug");
CREATE INDEX "agent_packs_texts_order_parent" ON "agent_packs_texts" USING btree ("order","parent_id");
CREATE INDEX "agent_packs_texts_parent_id_fk_idx" ON "agent_packs_texts" USING btree ("parent_id");
CREATE INDEX "agent_pending_actions_action_type_idx" ON "agent_pending_actions" USING btree ("action_type");
CREATE INDEX "agent_pending_actions_invocation_idx" ON "agent_pending_actions" USING btree ("invocation_id");
CREATE INDEX "agent_pending_actions_agent_idx" ON "agent_pending_actions" USING btree ("agent_id");
CREATE INDEX "agent_pending_actions_team_idx" ON "agent_pending_actions" USING btree ("team_id");
CREATE INDEX "agent_pending_actions_reviewed_by_idx" ON "agent_pending_actions" USING btree ("reviewed_by_id");
CREATE INDEX "agent_pending_actions_status_idx" ON "agent_pending_actions" USING btree ("status");
CREATE INDEX "agent_pending_actions_assignee_idx" ON "agent_pending_actions" USING btree ("assignee_id");
CREATE INDEX "agent_pending_actions_expires_at_idx" ON "agent_pending_actions" USING btree ("expires_at");
CREATE INDEX "agent_pending_actions_organization_idx" ON "agent_pending_actions" USING btree ("organization_id");
CREATE INDEX "agent_pending_actions_updated_at_idx" ON "agent_pending_actions" USING btree ("updated_at");
CREATE INDEX "agent_pending_actions_created_at_idx" ON "agent_pending_actions" USING btree ("created_at");
CREATE INDEX "organization_status_5_idx" ON "agent_pending_actions" USING btree ("organization_id","status");
CREATE INDEX "agent_personas_document_idx" ON "agent_personas" USING btree ("document_id");
CREATE INDEX "agent_personas_slug_idx" ON "agent_personas" USING btree ("slug");
CREATE INDEX "agent_personas_organization_idx" ON "agent_personas" USING btree ("organization_id");
CREATE INDEX "agent_personas_updated_at_idx" ON "agent_personas" USING btree ("updated_at");
CREATE INDEX "agent_personas_created_at_idx" ON "agent_personas" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_4_idx" ON "agent_personas" USING btree ("organization_id","slug");
CREATE UNIQUE INDEX "organization_document_idx" ON "agent_personas" USING btree ("organization_id","document_id");
CREATE INDEX "agent_personas_texts_order_parent" ON "agent_personas_texts" USING btree ("order","parent_id");
CREATE INDEX "agent_personas_texts_parent_id_fk_idx" ON "agent_personas_texts" USING btree ("parent_id");
CREATE INDEX "agent_schedules_agent_idx" ON "agent_schedules" USING btree ("agent_id");
CREATE INDEX "agent_schedules_next_run_at_idx" ON "agent_schedules" USING btree ("next_run_at");
CREATE INDEX "agent_schedules_created_by_idx" ON "agent_schedules" USING btree ("created_by_id");
CREATE INDEX "agent_schedules_organization_idx" ON "agent_schedules" USING btree ("organization_id");
CREATE INDEX "agent_schedules_updated_at_idx" ON "agent_schedules" USING btree ("updated_at");
CREATE INDEX "agent_schedules_created_at_idx" ON "agent_schedules" USING btree ("created_at");
CREATE INDEX "agent_skill_versions_skill_idx" ON "agent_skill_versions" USING btree ("skill_id");
CREATE INDEX "agent_skill_versions_created_by_idx" ON "agent_skill_versions" USING btree ("created_by_id");
CREATE INDEX "agent_skill_versions_organization_idx" ON "agent_skill_versions" USING btree ("organization_id");
CREATE INDEX "agent_skill_versions_updated_at_idx" ON "agent_skill_versions" USING btree ("updated_at");
CREATE INDEX "agent_skill_versions_created_at_idx" ON "agent_skill_versions" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_skill_version_idx" ON "agent_skill_versions" USING btree ("organization_id","skill_id","version");
CREATE INDEX "agent_skills_document_idx" ON "agent_skills" USING btree ("document_id");
CREATE INDEX "agent_skills_is_enabled_idx" ON "agent_skills" USING btree ("is_enabled");
CREATE INDEX "agent_skills_slug_idx" ON "agent_skills" USING btree ("slug");
CREATE INDEX "agent_skills_organization_idx" ON "agent_skills" USING btree ("organization_id");
CREATE INDEX "agent_skills_updated_at_idx" ON "agent_skills" USING btree ("updated_at");
CREATE INDEX "agent_skills_created_at_idx" ON "agent_skills" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_5_idx" ON "agent_skills" USING btree ("organization_id","slug");
CREATE UNIQUE INDEX "organization_document_1_idx" ON "agent_skills" USING btree ("organization_id","document_id");
CREATE INDEX "organization_category_idx" ON "agent_skills" USING btree ("organization_id","category");
CREATE INDEX "agent_skills_texts_order_parent" ON "agent_skills_texts" USING btree ("order","parent_id");
CREATE INDEX "agent_skills_texts_parent_id_fk_idx" ON "agent_skills_texts" USING btree ("parent_id");
CREATE INDEX "agent_team_members_order_idx" ON "agent_team_members" USING btree ("_order");
CREATE INDEX "agent_team_members_parent_id_idx" ON "agent_team_members" USING btree ("_parent_id");
CREATE INDEX "agent_team_members_agent_idx" ON "agent_team_members" USING btree ("agent_id");
CREATE INDEX "agent_teams_coordinator_agent_idx" ON "agent_teams" USING btree ("coordinator_agent_id");
CREATE INDEX "agent_teams_status_idx" ON "agent_teams" USING btree ("status");
CREATE INDEX "agent_teams_created_by_idx" ON "agent_teams" USING btree ("created_by_id");
CREATE INDEX "agent_teams_organization_idx" ON "agent_teams" USING btree ("organization_id");
CREATE INDEX "agent_teams_updated_at_idx" ON "agent_teams" USING btree ("updated_at");
CREATE INDEX "agent_teams_created_at_idx" ON "agent_teams" USING btree ("created_at");
CREATE INDEX "agent_templates_slug_idx" ON "agent_templates" USING btree ("slug");
CREATE INDEX "agent_templates_updated_at_idx" ON "agent_templates" USING btree ("updated_at");
CREATE INDEX "agent_templates_created_at_idx" ON "agent_templates" USING btree ("created_at");
CREATE UNIQUE INDEX "slug_1_idx" ON "agent_templates" USING btree ("slug");
CREATE INDEX "agent_workflow_executions_workflow_idx" ON "agent_workflow_executions" USING btree ("workflow_id");
CREATE INDEX "agent_workflow_executions_status_idx" ON "agent_workflow_executions" USING btree ("status");
CREATE INDEX "agent_workflow_executions_organization_idx" ON "agent_workflow_executions" USING btree ("organization_id");
CREATE INDEX "agent_workflow_executions_updated_at_idx" ON "agent_workflow_executions" USING btree ("updated_at");
CREATE INDEX "agent_workflow_executions_created_at_idx" ON "agent_workflow_executions" USING btree ("created_at");
CREATE INDEX "agent_workflows_team_idx" ON "agent_workflows" USING btree ("team_id");
CREATE INDEX "agent_workflows_status_idx" ON "agent_workflows" USING btree ("status");
CREATE INDEX "agent_workflows_created_by_idx" ON "agent_workflows" USING btree ("created_by_id");
CREATE INDEX "agent_workflows_organization_idx" ON "agent_workflows" USING btree ("organization_id");
CREATE INDEX "agent_workflows_updated_at_idx" ON "agent_workflows" USING btree ("updated_at");
CREATE INDEX "agent_workflows_created_at_idx" ON "agent_workflows" USING btree ("created_at");
CREATE INDEX "agents_type_idx" ON "agents" USING btree ("type");
CREATE INDEX "agents_persona_idx" ON "agents" USING btree ("persona_id");
CREATE INDEX "agents_status_idx" ON "agents" USING btree ("status");
CREATE INDEX "agents_source_pack_idx" ON "agents" USING btree ("source_pack_id");
CREATE INDEX "agents_created_by_idx" ON "agents" USING btree ("created_by_id");
CREATE INDEX "agents_organization_idx" ON "agents" USING btree ("organization_id");
CREATE INDEX "agents_updated_at_idx" ON "agents" USING btree ("updated_at");
CREATE INDEX "agents_created_at_idx" ON "agents" USING btree ("created_at");
CREATE INDEX "agents_rels_order_idx" ON "agents_rels" USING btree ("order");
CREATE INDEX "agents_rels_parent_idx" ON "agents_rels" USING btree ("parent_id");
CREATE INDEX "agents_rels_path_idx" ON "agents_rels" USING btree ("path");
CREATE INDEX "agents_rels_agent_skills_id_idx" ON "agents_rels" USING btree ("agent_skills_id");
CREATE INDEX "autonomy_settings_user_idx" ON "autonomy_settings" USING btree ("user_id");
CREATE INDEX "autonomy_settings_organization_idx" ON "autonomy_settings" USING btree ("organization_id");
CREATE INDEX "autonomy_settings_updated_at_idx" ON "autonomy_settings" USING btree ("updated_at");
CREATE INDEX "autonomy_settings_created_at_idx" ON "autonomy_settings" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_user_actionCategory_actionType_idx" ON "autonomy_settings" USING btree ("organization_id","user_id","action_category","action_type");
CREATE INDEX "content_events_event_type_idx" ON "content_events" USING btree ("event_type");
CREATE INDEX "content_events_caused_by_event_idx" ON "content_events" USING btree ("caused_by_event_id");
CREATE INDEX "content_events_caused_by_invocation_idx" ON "content_events" USING btree ("caused_by_invocation_id");
CREATE INDEX "content_events_caused_by_trigger_idx" ON "content_events" USING btree ("caused_by_trigger_id");
CREATE INDEX "content_events_root_event_idx" ON "content_events" USING btree ("root_event_id");
CREATE INDEX "content_events_organization_idx" ON "content_events" USING btree ("organization_id");
CREATE INDEX "content_events_updated_at_idx" ON "content_events" USING btree ("updated_at");
CREATE INDEX "content_events_created_at_idx" ON "content_events" USING btree ("created_at");
CREATE INDEX "organization_eventType_idx" ON "content_events" USING btree ("organization_id","event_type");
CREATE INDEX "sourceType_sourceId_idx" ON "content_events" USING btree ("source_type","source_id");
CREATE INDEX "organization_createdAt_idx" ON "content_events" USING btree ("organization_id","created_at");
CREATE INDEX "content_triggers_event_type_idx" ON "content_triggers" USING btree ("event_type");
CREATE INDEX "content_triggers_is_enabled_idx" ON "content_triggers" USING btree ("is_enabled");
CREATE INDEX "content_triggers_created_by_idx" ON "content_triggers" USING btree ("created_by_id");
CREATE INDEX "content_triggers_organization_idx" ON "content_triggers" USING btree ("organization_id");
CREATE INDEX "content_triggers_updated_at_idx" ON "content_triggers" USING btree ("updated_at");
CREATE INDEX "content_triggers_created_at_idx" ON "content_triggers" USING btree ("created_at");
CREATE INDEX "organization_eventType_isEnabled_idx" ON "content_triggers" USING btree ("organization_id","event_type","is_enabled");
CREATE INDEX "invocation_steps_invocation_idx" ON "invocation_steps" USING btree ("invocation_id");
CREATE INDEX "invocation_steps_organization_idx" ON "invocation_steps" USING btree ("organization_id");
CREATE INDEX "invocation_steps_updated_at_idx" ON "invocation_steps" USING btree ("updated_at");
CREATE INDEX "invocation_steps_created_at_idx" ON "invocation_steps" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_invocation_stepNumber_idx" ON "invocation_steps" USING btree ("organization_id","invocation_id","step_number");
CREATE INDEX "skill_test_cases_skill_idx" ON "skill_test_cases" USING btree ("skill_id");
CREATE INDEX "skill_test_cases_replay_of_idx" ON "skill_test_cases" USING btree ("replay_of_id");
CREATE INDEX "skill_test_cases_created_by_idx" ON "skill_test_cases" USING btree ("created_by_id");
CREATE INDEX "skill_test_cases_organization_idx" ON "skill_test_cases" USING btree ("organization_id");
CREATE INDEX "skill_test_cases_updated_at_idx" ON "skill_test_cases" USING btree ("updated_at");
CREATE INDEX "skill_test_cases_created_at_idx" ON "skill_test_cases" USING btree ("created_at");
CREATE INDEX "organization_skill_1_idx" ON "skill_test_cases" USING btree ("organization_id","skill_id");
CREATE INDEX "skill_test_runs_skill_idx" ON "skill_test_runs" USING btree ("skill_id");
CREATE INDEX "skill_test_runs_status_idx" ON "skill_test_runs" USING btree ("status");
CREATE INDEX "skill_test_runs_created_by_idx" ON "skill_test_runs" USING btree ("created_by_id");
CREATE INDEX "skill_test_runs_organization_idx" ON "skill_test_runs" USING btree ("organization_id");
CREATE INDEX "skill_test_runs_updated_at_idx" ON "skill_test_runs" USING btree ("updated_at");
CREATE INDEX "skill_test_runs_created_at_idx" ON "skill_test_runs" USING btree ("created_at");
CREATE INDEX "organization_skill_2_idx" ON "skill_test_runs" USING btree ("organization_id","skill_id");
CREATE INDEX "content_blocks_block_type_idx" ON "content_blocks" USING btree ("block_type");
CREATE INDEX "content_blocks_slug_idx" ON "content_blocks" USING btree ("slug");
CREATE INDEX "content_blocks_created_by_idx" ON "content_blocks" USING btree ("created_by_id");
CREATE INDEX "content_blocks_organization_idx" ON "content_blocks" USING btree ("organization_id");
CREATE INDEX "content_blocks_updated_at_idx" ON "content_blocks" USING btree ("updated_at");
CREATE INDEX "content_blocks_created_at_idx" ON "content_blocks" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_6_idx" ON "content_blocks" USING btree ("organization_id","slug");
CREATE INDEX "content_blocks_rels_order_idx" ON "content_blocks_rels" USING btree ("order");
CREATE INDEX "content_blocks_rels_parent_idx" ON "content_blocks_rels" USING btree ("parent_id");
CREATE INDEX "content_blocks_rels_path_idx" ON "content_blocks_rels" USING btree ("path");
CREATE INDEX "content_blocks_rels_content_entries_id_idx" ON "content_blocks_rels" USING btree ("content_entries_id");
CREATE INDEX "content_categories_parent_idx" ON "content_categories" USING btree ("parent_id");
CREATE INDEX "content_categories_slug_idx" ON "content_categories" USING btree ("slug");
CREATE INDEX "content_categories_organization_idx" ON "content_categories" USING btree ("organization_id");
CREATE INDEX "content_categories_updated_at_idx" ON "content_categories" USING btree ("updated_at");
CREATE INDEX "content_categories_created_at_idx" ON "content_categories" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_7_idx" ON "content_categories" USING btree ("organization_id","slug");
CREATE INDEX "content_media_order_idx" ON "content_media" USING btree ("_order");
CREATE INDEX "content_media_parent_id_idx" ON "content_media" USING btree ("_parent_id");
CREATE INDEX "content_media_file_idx" ON "content_media" USING btree ("file_id");
CREATE INDEX "content_entries_content_type_idx" ON "content_entries" USING btree ("content_type_id");
CREATE INDEX "content_entries_og_image_idx" ON "content_entries" USING btree ("og_image_id");
CREATE INDEX "content_entries_client_idx" ON "content_entries" USING btree ("client_id");
CREATE INDEX "content_entries_project_idx" ON "content_entries" USING btree ("project_id");
CREATE INDEX "content_entries_deliverable_idx" ON "content_entries" USING btree ("deliverable_id");
CREATE INDEX "content_entries_status_idx" ON "content_entries" USING btree ("status");
CREATE INDEX "content_entries_page_template_idx" ON "content_entries" USING btree ("page_template_id");
CREATE INDEX "content_entries_scheduled_for_idx" ON "content_entries" USING btree ("scheduled_for");
CREATE INDEX "content_entries_published_at_idx" ON "content_entries" USING btree ("published_at");
CREATE INDEX "content_entries_published_by_idx" ON "content_entries" USING btree ("published_by_id");
CREATE INDEX "content_entries_expires_at_idx" ON "content_entries" USING btree ("expires_at");
CREATE INDEX "content_entries_slug_idx" ON "content_entries" USING btree ("slug");
CREATE INDEX "content_entries_last_edited_by_idx" ON "content_entries" USING btree ("last_edited_by_id");
CREATE INDEX "content_entries_created_by_idx" ON "content_entries" USING btree ("created_by_id");
CREATE INDEX "content_entries_organization_idx" ON "content_entries" USING btree ("organization_id");
CREATE INDEX "content_entries_updated_at_idx" ON "content_entries" USING btree ("updated_at");
CREATE INDEX "content_entries_created_at_idx" ON "content_entries" USING btree ("created_at");
CREATE INDEX "content_entries__status_idx" ON "content_entries" USING btree ("_status");
CREATE UNIQUE INDEX "organization_contentType_slug_locale_idx" ON "content_entries" USING btree ("organization_id","content_type_id","slug","locale");
CREATE UNIQUE INDEX "organization_contentType_externalId_idx" ON "content_entries" USING btree ("organization_id","content_type_id","external_id");
CREATE INDEX "content_entries_full_text_idx" ON "content_entries" USING gin ("full_text");
CREATE INDEX "content_entries_public_idx" ON "content_entries" USING btree ("organization_id","content_type_id","published_at","id","locale","expires_at") WHERE _status = 'published' and status = 'PUBLISHED';
CREATE INDEX "content_entries_texts_order_parent" ON "content_entries_texts" USING btree ("order","parent_id");
CREATE INDEX "content_entries_texts_parent_id_fk_idx" ON "content_entries_texts" USING btree ("parent_id");
CREATE INDEX "content_entries_rels_order_idx" ON "content_entries_rels" USING btree ("order");
CREATE INDEX "content_entries_rels_parent_idx" ON "content_entries_rels" USING btree ("parent_id");
CREATE INDEX "content_entries_rels_path_idx" ON "content_entries_rels" USING btree ("path");
CREATE INDEX "content_entries_rels_content_categories_id_idx" ON "content_entries_rels" USING btree ("content_categories_id");
CREATE INDEX "content_entries_rels_content_tags_id_idx" ON "content_entries_rels" USING btree ("content_tags_id");
CREATE INDEX "_content_media_v_order_idx" ON "_content_media_v" USING btree ("_order");
CREATE INDEX "_content_media_v_parent_id_idx" ON "_content_media_v" USING btree ("_parent_id");
CREATE INDEX "_content_media_v_file_idx" ON "_content_media_v" USING btree ("file_id");
CREATE INDEX "_content_entries_v_parent_idx" ON "_content_entries_v" USING btree ("parent_id");
CREATE INDEX "_content_entries_v_version_version_content_type_idx" ON "_content_entries_v" USING btree ("version_content_type_id");
CREATE INDEX "_content_entries_v_version_version_og_image_idx" ON "_content_entries_v" USING btree ("version_og_image_id");
CREATE INDEX "_content_entries_v_version_version_client_idx" ON "_content_entries_v" USING btree ("version_client_id");
CREATE INDEX "_content_entries_v_version_version_project_idx" ON "_content_entries_v" USING btree ("version_project_id");
CREATE INDEX "_content_entries_v_version_version_deliverable_idx" ON "_content_entries_v" USING btree ("version_deliverable_id");
CREATE INDEX "_content_entries_v_version_version_status_idx" ON "_content_entries_v" USING btree ("version_status");
CREATE INDEX "_content_entries_v_version_version_page_template_idx" ON "_content_entries_v" USING btree ("version_page_template_id");
CREATE INDEX "_content_entries_v_version_version_scheduled_for_idx" ON "_content_entries_v" USING btree ("version_scheduled_for");
CREATE INDEX "_content_entries_v_version_version_published_at_idx" ON "_content_entries_v" USING btree ("version_published_at");
CREATE INDEX "_content_entries_v_version_version_published_by_idx" ON "_content_entries_v" USING btree ("version_published_by_id");
CREATE INDEX "_content_entries_v_version_version_expires_at_idx" ON "_content_entries_v" USING btree ("version_expires_at");
CREATE INDEX "_content_entries_v_version_version_slug_idx" ON "_content_entries_v" USING btree ("version_slug");
CREATE INDEX "_content_entries_v_version_version_last_edited_by_idx" ON "_content_entries_v" USING btree ("version_last_edited_by_id");
CREATE INDEX "_content_entries_v_version_version_created_by_idx" ON "_content_entries_v" USING btree ("version_created_by_id");
CREATE INDEX "_content_entries_v_version_version_organization_idx" ON "_content_entries_v" USING btree ("version_organization_id");
CREATE INDEX "_content_entries_v_version_version_updated_at_idx" ON "_content_entries_v" USING btree ("version_updated_at");
CREATE INDEX "_content_entries_v_version_version_created_at_idx" ON "_content_entries_v" USING btree ("version_created_at");
CREATE INDEX "_content_entries_v_version_version__status_idx" ON "_content_entries_v" USING btree ("version__status");
CREATE INDEX "_content_entries_v_created_at_idx" ON "_content_entries_v" USING btree ("created_at");
CREATE INDEX "_content_entries_v_updated_at_idx" ON "_content_entries_v" USING btree ("updated_at");
CREATE INDEX "_content_entries_v_latest_idx" ON "_content_entries_v" USING btree ("latest");
CREATE INDEX "_content_entries_v_autosave_idx" ON "_content_entries_v" USING btree ("autosave");
CREATE INDEX "compound_index_idx" ON "_content_entries_v" USING btree ("version_organization_id","version_content_type_id","version_slug","version_locale");
CREATE INDEX "version_organization_version_contentType_version_externa_idx" ON "_content_entries_v" USING btree ("version_organization_id","version_content_type_id","version_external_id");
CREATE INDEX "_content_entries_v_texts_order_parent" ON "_content_entries_v_texts" USING btree ("order","parent_id");
CREATE INDEX "_content_entries_v_texts_parent_id_fk_idx" ON "_content_entries_v_texts" USING btree ("parent_id");
CREATE INDEX "_content_entries_v_rels_order_idx" ON "_content_entries_v_rels" USING btree ("order");
CREATE INDEX "_content_entries_v_rels_parent_idx" ON "_content_entries_v_rels" USING btree ("parent_id");
CREATE INDEX "_content_entries_v_rels_path_idx" ON "_content_entries_v_rels" USING btree ("path");
CREATE INDEX "_content_entries_v_rels_content_categories_id_idx" ON "_content_entries_v_rels" USING btree ("content_categories_id");
CREATE INDEX "_content_entries_v_rels_content_tags_id_idx" ON "_content_entries_v_rels" USING btree ("content_tags_id");
CREATE INDEX "content_localizations_status_idx" ON "content_localizations" USING btree ("status");
CREATE INDEX "content_localizations_entry_idx" ON "content_localizations" USING btree ("entry_id");
CREATE INDEX "content_localizations_translated_by_idx" ON "content_localizations" USING btree ("translated_by_id");
CREATE INDEX "content_localizations_slug_idx" ON "content_localizations" USING btree ("slug");
CREATE INDEX "content_localizations_published_slug_idx" ON "content_localizations" USING btree ("published_slug");
CREATE INDEX "content_localizations_created_by_idx" ON "content_localizations" USING btree ("created_by_id");
CREATE INDEX "content_localizations_organization_idx" ON "content_localizations" USING btree ("organization_id");
CREATE INDEX "content_localizations_updated_at_idx" ON "content_localizations" USING btree ("updated_at");
CREATE INDEX "content_localizations_created_at_idx" ON "content_localizations" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_entry_locale_idx" ON "content_localizations" USING btree ("organization_id","entry_id","locale");
CREATE INDEX "content_localizations_texts_order_parent" ON "content_localizations_texts" USING btree ("order","parent_id");
CREATE INDEX "content_localizations_texts_parent_id_fk_idx" ON "content_localizations_texts" USING btree ("parent_id");
CREATE INDEX "content_releases_items_order_idx" ON "content_releases_items" USING btree ("_order");
CREATE INDEX "content_releases_items_parent_id_idx" ON "content_releases_items" USING btree ("_parent_id");
CREATE INDEX "content_releases_items_entry_idx" ON "content_releases_items" USING btree ("entry_id");
CREATE INDEX "content_releases_status_idx" ON "content_releases" USING btree ("status");
CREATE INDEX "content_releases_scheduled_for_idx" ON "content_releases" USING btree ("scheduled_for");
CREATE INDEX "content_releases_created_by_idx" ON "content_releases" USING btree ("created_by_id");
CREATE INDEX "content_releases_organization_idx" ON "content_releases" USING btree ("organization_id");
CREATE INDEX "content_releases_updated_at_idx" ON "content_releases" USING btree ("updated_at");
CREATE INDEX "content_releases_created_at_idx" ON "content_releases" USING btree ("created_at");
CREATE INDEX "content_revisions_entry_idx" ON "content_revisions" USING btree ("entry_id");
CREATE INDEX "content_revisions_assigned_to_idx" ON "content_revisions" USING btree ("assigned_to");
CREATE INDEX "content_revisions_client_idx" ON "content_revisions" USING btree ("client_id");
CREATE INDEX "content_revisions_status_idx" ON "content_revisions" USING btree ("status");
CREATE INDEX "content_revisions_reviewed_by_idx" ON "content_revisions" USING btree ("reviewed_by_id");
CREATE INDEX "content_revisions_reviewed_by_client_user_idx" ON "content_revisions" USING btree ("reviewed_by_client_user_id");
CREATE INDEX "content_revisions_organization_idx" ON "content_revisions" USING btree ("organization_id");
CREATE INDEX "content_revisions_updated_at_idx" ON "content_revisions" USING btree ("updated_at");
CREATE INDEX "content_revisions_created_at_idx" ON "content_revisions" USING btree ("created_at");
CREATE INDEX "content_sources_created_by_idx" ON "content_sources" USING btree ("created_by_id");
CREATE INDEX "content_sources_organization_idx" ON "content_sources" USING btree ("organization_id");
CREATE INDEX "content_sources_updated_at_idx" ON "content_sources" USING btree ("updated_at");
CREATE INDEX "content_sources_created_at_idx" ON "content_sources" USING btree ("created_at");
CREATE INDEX "content_sources_texts_order_parent" ON "content_sources_texts" USING btree ("order","parent_id");
CREATE INDEX "content_sources_texts_parent_id_fk_idx" ON "content_sources_texts" USING btree ("parent_id");
CREATE INDEX "content_tags_slug_idx" ON "content_tags" USING btree ("slug");
CREATE INDEX "content_tags_organization_idx" ON "content_tags" USING btree ("organization_id");
CREATE INDEX "content_tags_updated_at_idx" ON "content_tags" USING btree ("updated_at");
CREATE INDEX "content_tags_created_at_idx" ON "content_tags" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_8_idx" ON "content_tags" USING btree ("organization_id","slug");
CREATE INDEX "content_transfer_rows_transfer_idx" ON "content_transfer_rows" USING btree ("transfer_id");
CREATE INDEX "content_transfer_rows_organization_idx" ON "content_transfer_rows" USING btree ("organization_id");
CREATE INDEX "content_transfer_rows_updated_at_idx" ON "content_transfer_rows" USING btree ("updated_at");
CREATE INDEX "content_transfer_rows_created_at_idx" ON "content_transfer_rows" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_transfer_row_idx" ON "content_transfer_rows" USING btree ("organization_id","transfer_id","row");
CREATE INDEX "content_transfers_content_type_idx" ON "content_transfers" USING btree ("content_type_id");
CREATE INDEX "content_transfers_status_idx" ON "content_transfers" USING btree ("status");
CREATE INDEX "content_transfers_created_by_idx" ON "content_transfers" USING btree ("created_by_id");
CREATE INDEX "content_transfers_organization_idx" ON "content_transfers" USING btree ("organization_id");
CREATE INDEX "content_transfers_updated_at_idx" ON "content_transfers" USING btree ("updated_at");
CREATE INDEX "content_transfers_created_at_idx" ON "content_transfers" USING btree ("created_at");
CREATE INDEX "content_types_workflow_idx" ON "content_types" USING btree ("workflow_id");
CREATE INDEX "content_types_slug_idx" ON "content_types" USING btree ("slug");
CREATE INDEX "content_types_created_by_idx" ON "content_types" USING btree ("created_by_id");
CREATE INDEX "content_types_organization_idx" ON "content_types" USING btree ("organization_id");
CREATE INDEX "content_types_updated_at_idx" ON "content_types" USING btree ("updated_at");
CREATE INDEX "content_types_created_at_idx" ON "content_types" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_9_idx" ON "content_types" USING btree ("organization_id","slug");
CREATE INDEX "content_workflow_stages_order_idx" ON "content_workflow_stages" USING btree ("_order");
CREATE INDEX "content_workflow_stages_parent_id_idx" ON "content_workflow_stages" USING btree ("_parent_id");
CREATE INDEX "content_workflows_created_by_idx" ON "content_workflows" USING btree ("created_by_id");
CREATE INDEX "content_workflows_organization_idx" ON "content_workflows" USING btree ("organization_id");
CREATE INDEX "content_workflows_updated_at_idx" ON "content_workflows" USING btree ("updated_at");
CREATE INDEX "content_workflows_created_at_idx" ON "content_workflows" USING btree ("created_at");
CREATE INDEX "delivery_sites_site_token_idx" ON "delivery_sites" USING btree ("site_token");
CREATE INDEX "delivery_sites_host_idx" ON "delivery_sites" USING btree ("host");
CREATE INDEX "delivery_sites_created_by_idx" ON "delivery_sites" USING btree ("created_by_id");
CREATE INDEX "delivery_sites_organization_idx" ON "delivery_sites" USING btree ("organization_id");
CREATE INDEX "delivery_sites_updated_at_idx" ON "delivery_sites" USING btree ("updated_at");
CREATE INDEX "delivery_sites_created_at_idx" ON "delivery_sites" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_name_idx" ON "delivery_sites" USING btree ("organization_id","name");
CREATE INDEX "delivery_sites_texts_order_parent" ON "delivery_sites_texts" USING btree ("order","parent_id");
CREATE INDEX "delivery_sites_texts_parent_id_fk_idx" ON "delivery_sites_texts" USING btree ("parent_id");
CREATE INDEX "page_templates_content_type_idx" ON "page_templates" USING btree ("content_type_id");
CREATE INDEX "page_templates_slug_idx" ON "page_templates" USING btree ("slug");
CREATE INDEX "page_templates_created_by_idx" ON "page_templates" USING btree ("created_by_id");
CREATE INDEX "page_templates_organization_idx" ON "page_templates" USING btree ("organization_id");
CREATE INDEX "page_templates_updated_at_idx" ON "page_templates" USING btree ("updated_at");
CREATE INDEX "page_templates_created_at_idx" ON "page_templates" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_10_idx" ON "page_templates" USING btree ("organization_id","slug");
CREATE INDEX "publish_schedules_entry_idx" ON "publish_schedules" USING btree ("entry_id");
CREATE INDEX "publish_schedules_localization_idx" ON "publish_schedules" USING btree ("localization_id");
CREATE INDEX "publish_schedules_status_idx" ON "publish_schedules" USING btree ("status");
CREATE INDEX "publish_schedules_created_by_idx" ON "publish_schedules" USING btree ("created_by_id");
CREATE INDEX "publish_schedules_organization_idx" ON "publish_schedules" USING btree ("organization_id");
CREATE INDEX "publish_schedules_updated_at_idx" ON "publish_schedules" USING btree ("updated_at");
CREATE INDEX "publish_schedules_created_at_idx" ON "publish_schedules" USING btree ("created_at");
CREATE INDEX "organization_scheduledFor_idx" ON "publish_schedules" USING btree ("organization_id","scheduled_for");
CREATE INDEX "topic_ideas_source_idx" ON "topic_ideas" USING btree ("source_id");
CREATE INDEX "topic_ideas_content_type_idx" ON "topic_ideas" USING btree ("content_type_id");
CREATE INDEX "topic_ideas_entry_idx" ON "topic_ideas" USING btree ("entry_id");
CREATE INDEX "topic_ideas_client_idx" ON "topic_ideas" USING btree ("client_id");
CREATE INDEX "topic_ideas_status_idx" ON "topic_ideas" USING btree ("status");
CREATE INDEX "topic_ideas_assigned_to_idx" ON "topic_ideas" USING btree ("assigned_to_id");
CREATE INDEX "topic_ideas_created_by_idx" ON "topic_ideas" USING btree ("created_by_id");
CREATE INDEX "topic_ideas_organization_idx" ON "topic_ideas" USING btree ("organization_id");
CREATE INDEX "topic_ideas_updated_at_idx" ON "topic_ideas" USING btree ("updated_at");
CREATE INDEX "topic_ideas_created_at_idx" ON "topic_ideas" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_externalId_2_idx" ON "topic_ideas" USING btree ("organization_id","external_id");
CREATE INDEX "topic_ideas_texts_order_parent" ON "topic_ideas_texts" USING btree ("order","parent_id");
CREATE INDEX "topic_ideas_texts_parent_id_fk_idx" ON "topic_ideas_texts" USING btree ("parent_id");
CREATE INDEX "asset_collection_items_collection_idx" ON "asset_collection_items" USING btree ("collection_id");
CREATE INDEX "asset_collection_items_asset_idx" ON "asset_collection_items" USING btree ("asset_id");
CREATE INDEX "asset_collection_items_is_selected_idx" ON "asset_collection_items" USING btree ("is_selected");
CREATE INDEX "asset_collection_items_added_by_idx" ON "asset_collection_items" USING btree ("added_by_id");
CREATE INDEX "asset_collection_items_organization_idx" ON "asset_collection_items" USING btree ("organization_id");
CREATE INDEX "asset_collection_items_updated_at_idx" ON "asset_collection_items" USING btree ("updated_at");
CREATE INDEX "asset_collection_items_created_at_idx" ON "asset_collection_items" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_collection_asset_idx" ON "asset_collection_items" USING btree ("organization_id","collection_id","asset_id");
CREATE INDEX "asset_collections_cover_image_idx" ON "asset_collections" USING btree ("cover_image_id");
CREATE INDEX "asset_collections_client_idx" ON "asset_collections" USING btree ("client_id");
CREATE INDEX "asset_collections_clean_up_at_idx" ON "asset_collections" USING btree ("clean_up_at");
CREATE INDEX "asset_collections_share_token_idx" ON "asset_collections" USING btree ("share_token");
CREATE INDEX "asset_collections_slug_idx" ON "asset_collections" USING btree ("slug");
CREATE INDEX "asset_collections_created_by_idx" ON "asset_collections" USING btree ("created_by_id");
CREATE INDEX "asset_collections_organization_idx" ON "asset_collections" USING btree ("organization_id");
CREATE INDEX "asset_collections_updated_at_idx" ON "asset_collections" USING btree ("updated_at");
CREATE INDEX "asset_collections_created_at_idx" ON "asset_collections" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_shareToken_idx" ON "asset_collections" USING btree ("organization_id","share_token");
CREATE UNIQUE INDEX "organization_slug_11_idx" ON "asset_collections" USING btree ("organization_id","slug");
CREATE INDEX "asset_folders_library_idx" ON "asset_folders" USING btree ("library_id");
CREATE INDEX "asset_folders_parent_idx" ON "asset_folders" USING btree ("parent_id");
CREATE INDEX "asset_folders_slug_idx" ON "asset_folders" USING btree ("slug");
CREATE INDEX "asset_folders_created_by_idx" ON "asset_folders" USING btree ("created_by_id");
CREATE INDEX "asset_folders_organization_idx" ON "asset_folders" USING btree ("organization_id");
CREATE INDEX "asset_folders_updated_at_idx" ON "asset_folders" USING btree ("updated_at");
CREATE INDEX "asset_folders_created_at_idx" ON "asset_folders" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_library_path_idx" ON "asset_folders" USING btree ("organization_id","library_id","path");
CREATE INDEX "asset_libraries_allowed_roles_order_idx" ON "asset_libraries_allowed_roles" USING btree ("order");
CREATE INDEX "asset_libraries_allowed_roles_parent_idx" ON "asset_libraries_allowed_roles" USING btree ("parent_id");
CREATE INDEX "asset_libraries_client_idx" ON "asset_libraries" USING btree ("client_id");
CREATE INDEX "asset_libraries_cover_image_idx" ON "asset_libraries" USING btree ("cover_image_id");
CREATE INDEX "asset_libraries_slug_idx" ON "asset_libraries" USING btree ("slug");
CREATE INDEX "asset_libraries_created_by_idx" ON "asset_libraries" USING btree ("created_by_id");
CREATE INDEX "asset_libraries_organization_idx" ON "asset_libraries" USING btree ("organization_id");
CREATE INDEX "asset_libraries_updated_at_idx" ON "asset_libraries" USING btree ("updated_at");
CREATE INDEX "asset_libraries_created_at_idx" ON "asset_libraries" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_12_idx" ON "asset_libraries" USING btree ("organization_id","slug");
CREATE INDEX "asset_libraries_rels_order_idx" ON "asset_libraries_rels" USING btree ("order");
CREATE INDEX "asset_libraries_rels_parent_idx" ON "asset_libraries_rels" USING btree ("parent_id");
CREATE INDEX "asset_libraries_rels_path_idx" ON "asset_libraries_rels" USING btree ("path");
CREATE INDEX "asset_libraries_rels_users_id_idx" ON "asset_libraries_rels" USING btree ("users_id");
CREATE INDEX "asset_links_asset_idx" ON "asset_links" USING btree ("asset_id");
CREATE INDEX "asset_links_token_idx" ON "asset_links" USING btree ("token");
CREATE INDEX "asset_links_created_by_idx" ON "asset_links" USING btree ("created_by_id");
CREATE INDEX "asset_links_organization_idx" ON "asset_links" USING btree ("organization_id");
CREATE INDEX "asset_links_updated_at_idx" ON "asset_links" USING btree ("updated_at");
CREATE INDEX "asset_links_created_at_idx" ON "asset_links" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_token_idx" ON "asset_links" USING btree ("organization_id","token");
CREATE INDEX "token_idx" ON "asset_links" USING btree ("token");
CREATE INDEX "asset_renditions_asset_idx" ON "asset_renditions" USING btree ("asset_id");
CREATE INDEX "asset_renditions_file_idx" ON "asset_renditions" USING btree ("file_id");
CREATE INDEX "asset_renditions_poster_idx" ON "asset_renditions" USING btree ("poster_id");
CREATE INDEX "asset_renditions_render_key_idx" ON "asset_renditions" USING btree ("render_key");
CREATE INDEX "asset_renditions_status_idx" ON "asset_renditions" USING btree ("status");
CREATE INDEX "asset_renditions_organization_idx" ON "asset_renditions" USING btree ("organization_id");
CREATE INDEX "asset_renditions_updated_at_idx" ON "asset_renditions" USING btree ("updated_at");
CREATE INDEX "asset_renditions_created_at_idx" ON "asset_renditions" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_asset_renditionType_idx" ON "asset_renditions" USING btree ("organization_id","asset_id","rendition_type");
CREATE INDEX "asset_renditions_rels_order_idx" ON "asset_renditions_rels" USING btree ("order");
CREATE INDEX "asset_renditions_rels_parent_idx" ON "asset_renditions_rels" USING btree ("parent_id");
CREATE INDEX "asset_renditions_rels_path_idx" ON "asset_renditions_rels" USING btree ("path");
CREATE INDEX "asset_renditions_rels_files_id_idx" ON "asset_renditions_rels" USING btree ("files_id");
CREATE INDEX "asset_share_logs_action_idx" ON "asset_share_logs" USING btree ("action");
CREATE INDEX "asset_share_logs_collection_idx" ON "asset_share_logs" USING btree ("collection_id");
CREATE INDEX "asset_share_logs_recipient_idx" ON "asset_share_logs" USING btree ("recipient_id");
CREATE INDEX "asset_share_logs_link_idx" ON "asset_share_logs" USING btree ("link_id");
CREATE INDEX "asset_share_logs_asset_idx" ON "asset_share_logs" USING btree ("asset_id");
CREATE INDEX "asset_share_logs_organization_idx" ON "asset_share_logs" USING btree ("organization_id");
CREATE INDEX "asset_share_logs_updated_at_idx" ON "asset_share_logs" USING btree ("updated_at");
CREATE INDEX "asset_share_logs_created_at_idx" ON "asset_share_logs" USING btree ("created_at");
CREATE INDEX "asset_uploads_library_idx" ON "asset_uploads" USING btree ("library_id");
CREATE INDEX "asset_uploads_folder_idx" ON "asset_uploads" USING btree ("folder_id");
CREATE INDEX "asset_uploads_status_idx" ON "asset_uploads" USING btree ("status");
CREATE INDEX "asset_uploads_asset_idx" ON "asset_uploads" USING btree ("asset_id");
CREATE INDEX "asset_uploads_expires_at_idx" ON "asset_uploads" USING btree ("expires_at");
CREATE INDEX "asset_uploads_created_by_idx" ON "asset_uploads" USING btree ("created_by_id");
CREATE INDEX "asset_uploads_organization_idx" ON "asset_uploads" USING btree ("organization_id");
CREATE INDEX "asset_uploads_updated_at_idx" ON "asset_uploads" USING btree ("updated_at");
CREATE INDEX "asset_uploads_created_at_idx" ON "asset_uploads" USING btree ("created_at");
CREATE INDEX "asset_versions_asset_idx" ON "asset_versions" USING btree ("asset_id");
CREATE INDEX "asset_versions_file_idx" ON "asset_versions" USING btree ("file_id");
CREATE INDEX "asset_versions_created_by_idx" ON "asset_versions" USING btree ("created_by_id");
CREATE INDEX "asset_versions_organization_idx" ON "asset_versions" USING btree ("organization_id");
CREATE INDEX "asset_versions_updated_at_idx" ON "asset_versions" USING btree ("updated_at");
CREATE INDEX "asset_versions_created_at_idx" ON "asset_versions" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_asset_versionNumber_idx" ON "asset_versions" USING btree ("organization_id","asset_id","version_number");
CREATE INDEX "assets_file_idx" ON "assets" USING btree ("file_id");
CREATE INDEX "assets_asset_type_idx" ON "assets" USING btree ("asset_type");
CREATE INDEX "assets_library_idx" ON "assets" USING btree ("library_id");
CREATE INDEX "assets_folder_idx" ON "assets" USING btree ("folder_id");
CREATE INDEX "assets_category_idx" ON "assets" USING btree ("category_id");
CREATE INDEX "assets_expires_at_idx" ON "assets" USING btree ("expires_at");
CREATE INDEX "assets_external_id_idx" ON "assets" USING btree ("external_id");
CREATE INDEX "assets_deliverable_idx" ON "assets" USING btree ("deliverable_id");
CREATE INDEX "assets_fingerprint_idx" ON "assets" USING btree ("fingerprint");
CREATE INDEX "assets_approved_by_idx" ON "assets" USING btree ("approved_by_id");
CREATE INDEX "assets_status_idx" ON "assets" USING btree ("status");
CREATE INDEX "assets_client_idx" ON "assets" USING btree ("client_id");
CREATE INDEX "assets_slug_idx" ON "assets" USING btree ("slug");
CREATE INDEX "assets_created_by_idx" ON "assets" USING btree ("created_by_id");
CREATE INDEX "assets_last_edited_by_idx" ON "assets" USING btree ("last_edited_by_id");
CREATE INDEX "assets_organization_idx" ON "assets" USING btree ("organization_id");
CREATE INDEX "assets_updated_at_idx" ON "assets" USING btree ("updated_at");
CREATE INDEX "assets_created_at_idx" ON "assets" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_file_idx" ON "assets" USING btree ("organization_id","file_id");
CREATE UNIQUE INDEX "organization_library_slug_idx" ON "assets" USING btree ("organization_id","library_id","slug");
CREATE INDEX "organization_status_6_idx" ON "assets" USING btree ("organization_id","status");
CREATE INDEX "assets_full_text_idx" ON "assets" USING gin ("full_text");
CREATE INDEX "assets_newest_idx" ON "assets" USING btree ("organization_id","created_at","id");
CREATE INDEX "assets_facets_idx" ON "assets" USING btree ("organization_id","library_id","folder_id","asset_type","status","license","orientation","id");
CREATE INDEX "assets_folder_newest_idx" ON "assets" USING btree ("folder_id","created_at","id");
CREATE INDEX "assets_by_name_idx" ON "assets" USING btree ("organization_id",(lower(name)),"id");
CREATE INDEX "assets_updated_first_idx" ON "assets" USING btree ("organization_id","updated_at","id");
CREATE INDEX "assets_expiring_first_idx" ON "assets" USING btree ("organization_id",(coalesce(expires_at, 'infinity'::timestamptz)),"id");
CREATE INDEX "assets_texts_order_parent" ON "assets_texts" USING btree ("order","parent_id");
CREATE INDEX "assets_texts_parent_id_fk_idx" ON "assets_texts" USING btree ("parent_id");
CREATE INDEX "assets_texts_parent_idx" ON "assets_texts" USING btree ("parent_id","path","text");
CREATE INDEX "assets_texts_text_idx" ON "assets_texts" USING btree ("path","text","parent_id");
CREATE INDEX "assets_texts_folded_idx" ON "assets_texts" USING btree ("path",(translate(text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')));
CREATE INDEX "assets_rels_order_idx" ON "assets_rels" USING btree ("order");
CREATE INDEX "assets_rels_parent_idx" ON "assets_rels" USING btree ("parent_id");
CREATE INDEX "assets_rels_path_idx" ON "assets_rels" USING btree ("path");
CREATE INDEX "assets_rels_briefs_id_idx" ON "assets_rels" USING btree ("briefs_id");
CREATE INDEX "assets_rels_content_entries_id_idx" ON "assets_rels" USING btree ("content_entries_id");
CREATE INDEX "collection_shares_collection_idx" ON "collection_shares" USING btree ("collection_id");
CREATE INDEX "collection_shares_client_contact_idx" ON "collection_shares" USING btree ("client_contact_id");
CREATE INDEX "collection_shares_token_idx" ON "collection_shares" USING btree ("token");
CREATE INDEX "collection_shares_created_by_idx" ON "collection_shares" USING btree ("created_by_id");
CREATE INDEX "collection_shares_organization_idx" ON "collection_shares" USING btree ("organization_id");
CREATE INDEX "collection_shares_updated_at_idx" ON "collection_shares" USING btree ("updated_at");
CREATE INDEX "collection_shares_created_at_idx" ON "collection_shares" USING btree ("created_at");
CREATE INDEX "annotations_comment_idx" ON "annotations" USING btree ("comment_id");
CREATE INDEX "annotations_revision_idx" ON "annotations" USING btree ("revision_id");
CREATE INDEX "annotations_created_by_idx" ON "annotations" USING btree ("created_by_id");
CREATE INDEX "annotations_organization_idx" ON "annotations" USING btree ("organization_id");
CREATE INDEX "annotations_updated_at_idx" ON "annotations" USING btree ("updated_at");
CREATE INDEX "annotations_created_at_idx" ON "annotations" USING btree ("created_at");
CREATE INDEX "revision_timestampSeconds_idx" ON "annotations" USING btree ("revision_id","timestamp_seconds");
CREATE INDEX "box_inbound_logs_status_idx" ON "box_inbound_logs" USING btree ("status");
CREATE INDEX "box_inbound_logs_matched_project_idx" ON "box_inbound_logs" USING btree ("matched_project_id");
CREATE INDEX "box_inbound_logs_matched_deliverable_idx" ON "box_inbound_logs" USING btree ("matched_deliverable_id");
CREATE INDEX "box_inbound_logs_received_at_idx" ON "box_inbound_logs" USING btree ("received_at");
CREATE INDEX "box_inbound_logs_organization_idx" ON "box_inbound_logs" USING btree ("organization_id");
CREATE INDEX "box_inbound_logs_updated_at_idx" ON "box_inbound_logs" USING btree ("updated_at");
CREATE INDEX "box_inbound_logs_created_at_idx" ON "box_inbound_logs" USING btree ("created_at");
CREATE INDEX "box_push_logs_deliverable_idx" ON "box_push_logs" USING btree ("deliverable_id");
CREATE INDEX "box_push_logs_revision_idx" ON "box_push_logs" USING btree ("revision_id");
CREATE INDEX "box_push_logs_status_idx" ON "box_push_logs" USING btree ("status");
CREATE INDEX "box_push_logs_organization_idx" ON "box_push_logs" USING btree ("organization_id");
CREATE INDEX "box_push_logs_updated_at_idx" ON "box_push_logs" USING btree ("updated_at");
CREATE INDEX "box_push_logs_created_at_idx" ON "box_push_logs" USING btree ("created_at");
CREATE INDEX "comments_deliverable_idx" ON "comments" USING btree ("deliverable_id");
CREATE INDEX "comments_deliverable_stage_idx" ON "comments" USING btree ("deliverable_stage_id");
CREATE INDEX "comments_asset_idx" ON "comments" USING btree ("asset_id");
CREATE INDEX "comments_entry_idx" ON "comments" USING btree ("entry_id");
CREATE INDEX "comments_parent_idx" ON "comments" USING btree ("parent_id");
CREATE INDEX "comments_share_key_idx" ON "comments" USING btree ("share_key");
CREATE INDEX "comments_author_idx" ON "comments" USING btree ("author_id");
CREATE INDEX "comments_client_user_idx" ON "comments" USING btree ("client_user_id");
CREATE INDEX "comments_is_resolved_idx" ON "comments" USING btree ("is_resolved");
CREATE INDEX "comments_resolved_by_idx" ON "comments" USING btree ("resolved_by_id");
CREATE INDEX "comments_created_by_idx" ON "comments" USING btree ("created_by_id");
CREATE INDEX "comments_organization_idx" ON "comments" USING btree ("organization_id");
CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
CREATE INDEX "competencies_organization_idx" ON "competencies" USING btree ("organization_id");
CREATE INDEX "competencies_updated_at_idx" ON "competencies" USING btree ("updated_at");
CREATE INDEX "competencies_created_at_idx" ON "competencies" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_name_1_idx" ON "competencies" USING btree ("organization_id","name");
CREATE INDEX "deliverable_history_deliverable_idx" ON "deliverable_history" USING btree ("deliverable_id");
CREATE INDEX "deliverable_history_performed_by_idx" ON "deliverable_history" USING btree ("performed_by_id");
CREATE INDEX "deliverable_history_performed_by_client_user_idx" ON "deliverable_history" USING btree ("performed_by_client_user_id");
CREATE INDEX "deliverable_history_organization_idx" ON "deliverable_history" USING btree ("organization_id");
CREATE INDEX "deliverable_history_updated_at_idx" ON "deliverable_history" USING btree ("updated_at");
CREATE INDEX "deliverable_history_created_at_idx" ON "deliverable_history" USING btree ("created_at");
CREATE INDEX "stage_assignments_order_idx" ON "stage_assignments" USING btree ("_order");
CREATE INDEX "stage_assignments_parent_id_idx" ON "stage_assignments" USING btree ("_parent_id");
CREATE INDEX "stage_assignments_user_idx" ON "stage_assignments" USING btree ("user_id");
CREATE INDEX "deliverable_stages_deliverable_idx" ON "deliverable_stages" USING btree ("deliverable_id");
CREATE INDEX "deliverable_stages_stage_definition_idx" ON "deliverable_stages" USING btree ("stage_definition_id");
CREATE INDEX "deliverable_stages_template_idx" ON "deliverable_stages" USING btree ("template_id");
CREATE INDEX "deliverable_stages_due_date_idx" ON "deliverable_stages" USING btree ("due_date");
CREATE INDEX "deliverable_stages_status_idx" ON "deliverable_stages" USING btree ("status");
CREATE INDEX "deliverable_stages_organization_idx" ON "deliverable_stages" USING btree ("organization_id");
CREATE INDEX "deliverable_stages_updated_at_idx" ON "deliverable_stages" USING btree ("updated_at");
CREATE INDEX "deliverable_stages_created_at_idx" ON "deliverable_stages" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_deliverable_stageDefinition_idx" ON "deliverable_stages" USING btree ("organization_id","deliverable_id","stage_definition_id");
CREATE INDEX "deliverables_files_order_idx" ON "deliverables_files" USING btree ("_order");
CREATE INDEX "deliverables_files_parent_id_idx" ON "deliverables_files" USING btree ("_parent_id");
CREATE INDEX "deliverables_files_file_idx" ON "deliverables_files" USING btree ("file_id");
CREATE INDEX "deliverables_attachments_order_idx" ON "deliverables_attachments" USING btree ("_order");
CREATE INDEX "deliverables_attachments_parent_id_idx" ON "deliverables_attachments" USING btree ("_parent_id");
CREATE INDEX "deliverables_attachments_stage_definition_idx" ON "deliverables_attachments" USING btree ("stage_definition_id");
CREATE INDEX "deliverables_attachments_file_idx" ON "deliverables_attachments" USING btree ("file_id");
CREATE INDEX "deliverables_attachments_created_by_idx" ON "deliverables_attachments" USING btree ("created_by_id");
CREATE INDEX "deliverables_type_idx" ON "deliverables" USING btree ("type");
CREATE INDEX "deliverables_brief_idx" ON "deliverables" USING btree ("brief_id");
CREATE INDEX "deliverables_project_idx" ON "deliverables" USING btree ("project_id");
CREATE INDEX "deliverables_primary_file_idx" ON "deliverables" USING btree ("primary_file_id");
CREATE INDEX "deliverables_primary_asset_idx" ON "deliverables" USING btree ("primary_asset_id");
CREATE INDEX "deliverables_content_entry_idx" ON "deliverables" USING btree ("content_entry_id");
CREATE INDEX "deliverables_internal_reviewer_idx" ON "deliverables" USING btree ("internal_reviewer_id");
CREATE INDEX "deliverables_client_review_status_idx" ON "deliverables" USING btree ("client_review_status");
CREATE INDEX "deliverables_client_reviewer_idx" ON "deliverables" USING btree ("client_reviewer_id");
CREATE INDEX "deliverables_production_status_idx" ON "deliverables" USING btree ("production_status");
CREATE INDEX "deliverables_due_date_idx" ON "deliverables" USING btree ("due_date");
CREATE INDEX "deliverables_box_alias_slug_idx" ON "deliverables" USING btree ("box_alias_slug");
CREATE INDEX "deliverables_parent_idx" ON "deliverables" USING btree ("parent_id");
CREATE INDEX "deliverables_status_idx" ON "deliverables" USING btree ("status");
CREATE INDEX "deliverables_client_idx" ON "deliverables" USING btree ("client_id");
CREATE INDEX "deliverables_assignee_idx" ON "deliverables" USING btree ("assignee_id");
CREATE INDEX "deliverables_created_by_idx" ON "deliverables" USING btree ("created_by_id");
CREATE INDEX "deliverables_organization_idx" ON "deliverables" USING btree ("organization_id");
CREATE INDEX "deliverables_updated_at_idx" ON "deliverables" USING btree ("updated_at");
CREATE INDEX "deliverables_created_at_idx" ON "deliverables" USING btree ("created_at");
CREATE INDEX "organization_brief_idx" ON "deliverables" USING btree ("organization_id","brief_id");
CREATE INDEX "organization_status_7_idx" ON "deliverables" USING btree ("organization_id","status");
CREATE INDEX "client_status_idx" ON "deliverables" USING btree ("client_id","status");
CREATE INDEX "deliverables_full_text_idx" ON "deliverables" USING gin ("full_text");
CREATE INDEX "feedback_items_deliverable_stage_idx" ON "feedback_items" USING btree ("deliverable_stage_id");
CREATE INDEX "feedback_items_revision_idx" ON "feedback_items" USING btree ("revision_id");
CREATE INDEX "feedback_items_annotation_idx" ON "feedback_items" USING btree ("annotation_id");
CREATE INDEX "feedback_items_comment_idx" ON "feedback_items" USING btree ("comment_id");
CREATE INDEX "feedback_items_resolved_by_idx" ON "feedback_items" USING btree ("resolved_by_id");
CREATE INDEX "feedback_items_verified_by_idx" ON "feedback_items" USING btree ("verified_by_id");
CREATE INDEX "feedback_items_carried_from_idx" ON "feedback_items" USING btree ("carried_from_id");
CREATE INDEX "feedback_items_status_idx" ON "feedback_items" USING btree ("status");
CREATE INDEX "feedback_items_assigned_to_idx" ON "feedback_items" USING btree ("assigned_to_id");
CREATE INDEX "feedback_items_created_by_idx" ON "feedback_items" USING btree ("created_by_id");
CREATE INDEX "feedback_items_organization_idx" ON "feedback_items" USING btree ("organization_id");
CREATE INDEX "feedback_items_updated_at_idx" ON "feedback_items" USING btree ("updated_at");
CREATE INDEX "feedback_items_created_at_idx" ON "feedback_items" USING btree ("created_at");
CREATE INDEX "holding_pen_files_deliverable_idx" ON "holding_pen_files" USING btree ("deliverable_id");
CREATE INDEX "holding_pen_files_suggested_stage_idx" ON "holding_pen_files" USING btree ("suggested_stage_id");
CREATE INDEX "holding_pen_files_file_idx" ON "holding_pen_files" USING btree ("file_id");
CREATE INDEX "holding_pen_files_organization_idx" ON "holding_pen_files" USING btree ("organization_id");
CREATE INDEX "holding_pen_files_updated_at_idx" ON "holding_pen_files" USING btree ("updated_at");
CREATE INDEX "holding_pen_files_created_at_idx" ON "holding_pen_files" USING btree ("created_at");
CREATE INDEX "pipeline_stages_pipeline_idx" ON "pipeline_stages" USING btree ("pipeline_id");
CREATE INDEX "pipeline_stages_slug_idx" ON "pipeline_stages" USING btree ("slug");
CREATE INDEX "pipeline_stages_organization_idx" ON "pipeline_stages" USING btree ("organization_id");
CREATE INDEX "pipeline_stages_updated_at_idx" ON "pipeline_stages" USING btree ("updated_at");
CREATE INDEX "pipeline_stages_created_at_idx" ON "pipeline_stages" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_pipeline_slug_idx" ON "pipeline_stages" USING btree ("organization_id","pipeline_id","slug");
CREATE UNIQUE INDEX "organization_pipeline_order_idx" ON "pipeline_stages" USING btree ("organization_id","pipeline_id","order");
CREATE INDEX "pipeline_stages_rels_order_idx" ON "pipeline_stages_rels" USING btree ("order");
CREATE INDEX "pipeline_stages_rels_parent_idx" ON "pipeline_stages_rels" USING btree ("parent_id");
CREATE INDEX "pipeline_stages_rels_path_idx" ON "pipeline_stages_rels" USING btree ("path");
CREATE INDEX "pipeline_stages_rels_pipeline_stages_id_idx" ON "pipeline_stages_rels" USING btree ("pipeline_stages_id");
CREATE INDEX "pipelines_created_by_idx" ON "pipelines" USING btree ("created_by_id");
CREATE INDEX "pipelines_organization_idx" ON "pipelines" USING btree ("organization_id");
CREATE INDEX "pipelines_updated_at_idx" ON "pipelines" USING btree ("updated_at");
CREATE INDEX "pipelines_created_at_idx" ON "pipelines" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_name_2_idx" ON "pipelines" USING btree ("organization_id","name");
CREATE INDEX "pods_lead_user_idx" ON "pods" USING btree ("lead_user_id");
CREATE INDEX "pods_slug_idx" ON "pods" USING btree ("slug");
CREATE INDEX "pods_organization_idx" ON "pods" USING btree ("organization_id");
CREATE INDEX "pods_updated_at_idx" ON "pods" USING btree ("updated_at");
CREATE INDEX "pods_created_at_idx" ON "pods" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_13_idx" ON "pods" USING btree ("organization_id","slug");
CREATE INDEX "resource_bookings_user_idx" ON "resource_bookings" USING btree ("user_id");
CREATE INDEX "resource_bookings_job_number_idx" ON "resource_bookings" USING btree ("job_number");
CREATE INDEX "resource_bookings_project_idx" ON "resource_bookings" USING btree ("project_id");
CREATE INDEX "resource_bookings_brief_idx" ON "resource_bookings" USING btree ("brief_id");
CREATE INDEX "resource_bookings_created_by_idx" ON "resource_bookings" USING btree ("created_by_id");
CREATE INDEX "resource_bookings_organization_idx" ON "resource_bookings" USING btree ("organization_id");
CREATE INDEX "resource_bookings_updated_at_idx" ON "resource_bookings" USING btree ("updated_at");
CREATE INDEX "resource_bookings_created_at_idx" ON "resource_bookings" USING btree ("created_at");
CREATE INDEX "organization_date_idx" ON "resource_bookings" USING btree ("organization_id","date");
CREATE INDEX "user_date_idx" ON "resource_bookings" USING btree ("user_id","date");
CREATE INDEX "review_session_items_session_idx" ON "review_session_items" USING btree ("session_id");
CREATE INDEX "review_session_items_deliverable_stage_idx" ON "review_session_items" USING btree ("deliverable_stage_id");
CREATE INDEX "review_session_items_revision_idx" ON "review_session_items" USING btree ("revision_id");
CREATE INDEX "review_session_items_decided_by_idx" ON "review_session_items" USING btree ("decided_by_id");
CREATE INDEX "review_session_items_organization_idx" ON "review_session_items" USING btree ("organization_id");
CREATE INDEX "review_session_items_updated_at_idx" ON "review_session_items" USING btree ("updated_at");
CREATE INDEX "review_session_items_created_at_idx" ON "review_session_items" USING btree ("created_at");
CREATE INDEX "review_sessions_status_idx" ON "review_sessions" USING btree ("status");
CREATE INDEX "review_sessions_created_by_idx" ON "review_sessions" USING btree ("created_by_id");
CREATE INDEX "review_sessions_organization_idx" ON "review_sessions" USING btree ("organization_id");
CREATE INDEX "review_sessions_updated_at_idx" ON "review_sessions" USING btree ("updated_at");
CREATE INDEX "review_sessions_created_at_idx" ON "review_sessions" USING btree ("created_at");
CREATE INDEX "revisions_deliverable_stage_idx" ON "revisions" USING btree ("deliverable_stage_id");
CREATE INDEX "revisions_file_idx" ON "revisions" USING btree ("file_id");
CREATE INDEX "revisions_status_idx" ON "revisions" USING btree ("status");
CREATE INDEX "revisions_created_by_idx" ON "revisions" USING btree ("created_by_id");
CREATE INDEX "revisions_organization_idx" ON "revisions" USING btree ("organization_id");
CREATE INDEX "revisions_updated_at_idx" ON "revisions" USING btree ("updated_at");
CREATE INDEX "revisions_created_at_idx" ON "revisions" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_deliverableStage_major_minor_idx" ON "revisions" USING btree ("organization_id","deliverable_stage_id","major","minor");
CREATE INDEX "stage_competencies_order_idx" ON "stage_competencies" USING btree ("_order");
CREATE INDEX "stage_competencies_parent_id_idx" ON "stage_competencies" USING btree ("_parent_id");
CREATE INDEX "stage_competencies_competency_idx" ON "stage_competencies" USING btree ("competency_id");
CREATE INDEX "stage_templates_slug_idx" ON "stage_templates" USING btree ("slug");
CREATE INDEX "stage_templates_organization_idx" ON "stage_templates" USING btree ("organization_id");
CREATE INDEX "stage_templates_updated_at_idx" ON "stage_templates" USING btree ("updated_at");
CREATE INDEX "stage_templates_created_at_idx" ON "stage_templates" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_name_3_idx" ON "stage_templates" USING btree ("organization_id","name");
CREATE UNIQUE INDEX "organization_slug_14_idx" ON "stage_templates" USING btree ("organization_id","slug");
CREATE UNIQUE INDEX "organization_order_idx" ON "stage_templates" USING btree ("organization_id","order");
CREATE INDEX "stage_templates_rels_order_idx" ON "stage_templates_rels" USING btree ("order");
CREATE INDEX "stage_templates_rels_parent_idx" ON "stage_templates_rels" USING btree ("parent_id");
CREATE INDEX "stage_templates_rels_path_idx" ON "stage_templates_rels" USING btree ("path");
CREATE INDEX "stage_templates_rels_stage_templates_id_idx" ON "stage_templates_rels" USING btree ("stage_templates_id");
CREATE INDEX "automation_executions_rule_idx" ON "automation_executions" USING btree ("rule_id");
CREATE INDEX "automation_executions_status_idx" ON "automation_executions" USING btree ("status");
CREATE INDEX "automation_executions_organization_idx" ON "automation_executions" USING btree ("organization_id");
CREATE INDEX "automation_executions_updated_at_idx" ON "automation_executions" USING btree ("updated_at");
CREATE INDEX "automation_executions_created_at_idx" ON "automation_executions" USING btree ("created_at");
CREATE INDEX "rule_startedAt_idx" ON "automation_executions" USING btree ("rule_id","started_at");
CREATE INDEX "automation_rules_trigger_type_idx" ON "automation_rules" USING btree ("trigger_type");
CREATE INDEX "automation_rules_status_idx" ON "automation_rules" USING btree ("status");
CREATE INDEX "automation_rules_created_by_idx" ON "automation_rules" USING btree ("created_by_id");
CREATE INDEX "automation_rules_organization_idx" ON "automation_rules" USING btree ("organization_id");
CREATE INDEX "automation_rules_updated_at_idx" ON "automation_rules" USING btree ("updated_at");
CREATE INDEX "automation_rules_created_at_idx" ON "automation_rules" USING btree ("created_at");
CREATE INDEX "competitors_organization_idx" ON "competitors" USING btree ("organization_id");
CREATE INDEX "competitors_updated_at_idx" ON "competitors" USING btree ("updated_at");
CREATE INDEX "competitors_created_at_idx" ON "competitors" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_name_4_idx" ON "competitors" USING btree ("organization_id","name");
CREATE INDEX "competitors_texts_order_parent" ON "competitors_texts" USING btree ("order","parent_id");
CREATE INDEX "competitors_texts_parent_id_fk_idx" ON "competitors_texts" USING btree ("parent_id");
CREATE INDEX "contact_activities_activity_type_idx" ON "contact_activities" USING btree ("activity_type");
CREATE INDEX "contact_activities_contact_idx" ON "contact_activities" USING btree ("contact_id");
CREATE INDEX "contact_activities_client_idx" ON "contact_activities" USING btree ("client_id");
CREATE INDEX "contact_activities_deal_idx" ON "contact_activities" USING btree ("deal_id");
CREATE INDEX "contact_activities_campaign_idx" ON "contact_activities" USING btree ("campaign_id");
CREATE INDEX "contact_activities_email_idx" ON "contact_activities" USING btree ("email_id");
CREATE INDEX "contact_activities_agent_idx" ON "contact_activities" USING btree ("agent_id");
CREATE INDEX "contact_activities_brief_idx" ON "contact_activities" USING btree ("brief_id");
CREATE INDEX "contact_activities_deliverable_idx" ON "contact_activities" USING btree ("deliverable_id");
CREATE INDEX "contact_activities_performed_by_idx" ON "contact_activities" USING btree ("performed_by_id");
CREATE INDEX "contact_activities_organization_idx" ON "contact_activities" USING btree ("organization_id");
CREATE INDEX "contact_activities_updated_at_idx" ON "contact_activities" USING btree ("updated_at");
CREATE INDEX "contact_activities_created_at_idx" ON "contact_activities" USING btree ("created_at");
CREATE INDEX "contact_createdAt_idx" ON "contact_activities" USING btree ("contact_id","created_at");
CREATE INDEX "contact_list_members_list_idx" ON "contact_list_members" USING btree ("list_id");
CREATE INDEX "contact_list_members_contact_idx" ON "contact_list_members" USING btree ("contact_id");
CREATE INDEX "contact_list_members_added_by_idx" ON "contact_list_members" USING btree ("added_by_id");
CREATE INDEX "contact_list_members_organization_idx" ON "contact_list_members" USING btree ("organization_id");
CREATE INDEX "contact_list_members_updated_at_idx" ON "contact_list_members" USING btree ("updated_at");
CREATE INDEX "contact_list_members_created_at_idx" ON "contact_list_members" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_list_contact_idx" ON "contact_list_members" USING btree ("organization_id","list_id","contact_id");
CREATE INDEX "contact_lists_created_by_idx" ON "contact_lists" USING btree ("created_by_id");
CREATE INDEX "contact_lists_organization_idx" ON "contact_lists" USING btree ("organization_id");
CREATE INDEX "contact_lists_updated_at_idx" ON "contact_lists" USING btree ("updated_at");
CREATE INDEX "contact_lists_created_at_idx" ON "contact_lists" USING btree ("created_at");
CREATE INDEX "contact_notes_contact_idx" ON "contact_notes" USING btree ("contact_id");
CREATE INDEX "contact_notes_created_by_idx" ON "contact_notes" USING btree ("created_by_id");
CREATE INDEX "contact_notes_organization_idx" ON "contact_notes" USING btree ("organization_id");
CREATE INDEX "contact_notes_updated_at_idx" ON "contact_notes" USING btree ("updated_at");
CREATE INDEX "contact_notes_created_at_idx" ON "contact_notes" USING btree ("created_at");
CREATE INDEX "contacts_email_idx" ON "contacts" USING btree ("email");
CREATE INDEX "contacts_company_idx" ON "contacts" USING btree ("company_id");
CREATE INDEX "contacts_lead_score_idx" ON "contacts" USING btree ("lead_score");
CREATE INDEX "contacts_full_name_idx" ON "contacts" USING btree ("full_name");
CREATE INDEX "contacts_contact_type_idx" ON "contacts" USING btree ("contact_type");
CREATE INDEX "contacts_status_idx" ON "contacts" USING btree ("status");
CREATE INDEX "contacts_owner_idx" ON "contacts" USING btree ("owner_id");
CREATE INDEX "contacts_last_contacted_at_idx" ON "contacts" USING btree ("last_contacted_at");
CREATE INDEX "contacts_created_by_idx" ON "contacts" USING btree ("created_by_id");
CREATE INDEX "contacts_organization_idx" ON "contacts" USING btree ("organization_id");
CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_email_1_idx" ON "contacts" USING btree ("organization_id","email");
CREATE INDEX "organization_status_8_idx" ON "contacts" USING btree ("organization_id","status");
CREATE INDEX "contacts_full_text_idx" ON "contacts" USING gin ("full_text");
CREATE INDEX "contacts_texts_order_parent" ON "contacts_texts" USING btree ("order","parent_id");
CREATE INDEX "contacts_texts_parent_id_fk_idx" ON "contacts_texts" USING btree ("parent_id");
CREATE INDEX "crm_tasks_due_date_idx" ON "crm_tasks" USING btree ("due_date");
CREATE INDEX "crm_tasks_contact_idx" ON "crm_tasks" USING btree ("contact_id");
CREATE INDEX "crm_tasks_deal_idx" ON "crm_tasks" USING btree ("deal_id");
CREATE INDEX "crm_tasks_client_idx" ON "crm_tasks" USING btree ("client_id");
CREATE INDEX "crm_tasks_status_idx" ON "crm_tasks" USING btree ("status");
CREATE INDEX "crm_tasks_assigned_to_idx" ON "crm_tasks" USING btree ("assigned_to_id");
CREATE INDEX "crm_tasks_completed_by_idx" ON "crm_tasks" USING btree ("completed_by_id");
CREATE INDEX "crm_tasks_created_by_idx" ON "crm_tasks" USING btree ("created_by_id");
CREATE INDEX "crm_tasks_organization_idx" ON "crm_tasks" USING btree ("organization_id");
CREATE INDEX "crm_tasks_updated_at_idx" ON "crm_tasks" USING btree ("updated_at");
CREATE INDEX "crm_tasks_created_at_idx" ON "crm_tasks" USING btree ("created_at");
CREATE INDEX "assignedTo_status_idx" ON "crm_tasks" USING btree ("assigned_to_id","status");
CREATE INDEX "deal_activities_deal_idx" ON "deal_activities" USING btree ("deal_id");
CREATE INDEX "deal_activities_performed_by_idx" ON "deal_activities" USING btree ("performed_by_id");
CREATE INDEX "deal_activities_organization_idx" ON "deal_activities" USING btree ("organization_id");
CREATE INDEX "deal_activities_updated_at_idx" ON "deal_activities" USING btree ("updated_at");
CREATE INDEX "deal_activities_created_at_idx" ON "deal_activities" USING btree ("created_at");
CREATE INDEX "deal_createdAt_idx" ON "deal_activities" USING btree ("deal_id","created_at");
CREATE INDEX "deal_contacts_deal_idx" ON "deal_contacts" USING btree ("deal_id");
CREATE INDEX "deal_contacts_contact_idx" ON "deal_contacts" USING btree ("contact_id");
CREATE INDEX "deal_contacts_organization_idx" ON "deal_contacts" USING btree ("organization_id");
CREATE INDEX "deal_contacts_updated_at_idx" ON "deal_contacts" USING btree ("updated_at");
CREATE INDEX "deal_contacts_created_at_idx" ON "deal_contacts" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_deal_contact_idx" ON "deal_contacts" USING btree ("organization_id","deal_id","contact_id");
CREATE INDEX "deal_stage_history_deal_idx" ON "deal_stage_history" USING btree ("deal_id");
CREATE INDEX "deal_stage_history_changed_by_idx" ON "deal_stage_history" USING btree ("changed_by_id");
CREATE INDEX "deal_stage_history_organization_idx" ON "deal_stage_history" USING btree ("organization_id");
CREATE INDEX "deal_stage_history_updated_at_idx" ON "deal_stage_history" USING btree ("updated_at");
CREATE INDEX "deal_stage_history_created_at_idx" ON "deal_stage_history" USING btree ("created_at");
CREATE INDEX "deal_changedAt_idx" ON "deal_stage_history" USING btree ("deal_id","changed_at");
CREATE INDEX "deal_products_order_idx" ON "deal_products" USING btree ("_order");
CREATE INDEX "deal_products_parent_id_idx" ON "deal_products" USING btree ("_parent_id");
CREATE INDEX "deal_products_product_idx" ON "deal_products" USING btree ("product_id");
CREATE INDEX "deal_competitors_order_idx" ON "deal_competitors" USING btree ("_order");
CREATE INDEX "deal_competitors_parent_id_idx" ON "deal_competitors" USING btree ("_parent_id");
CREATE INDEX "deal_competitors_competitor_idx" ON "deal_competitors" USING btree ("competitor_id");
CREATE INDEX "deals_pipeline_idx" ON "deals" USING btree ("pipeline_id");
CREATE INDEX "deals_stage_idx" ON "deals" USING btree ("stage");
CREATE INDEX "deals_client_idx" ON "deals" USING btree ("client_id");
CREATE INDEX "deals_primary_contact_idx" ON "deals" USING btree ("primary_contact_id");
CREATE INDEX "deals_amount_idx" ON "deals" USING btree ("amount");
CREATE INDEX "deals_expected_close_date_idx" ON "deals" USING btree ("expected_close_date");
CREATE INDEX "deals_competitor_idx" ON "deals" USING btree ("competitor_id");
CREATE INDEX "deals_campaign_idx" ON "deals" USING btree ("campaign_id");
CREATE INDEX "deals_status_idx" ON "deals" USING btree ("status");
CREATE INDEX "deals_owner_idx" ON "deals" USING btree ("owner_id");
CREATE INDEX "deals_created_by_idx" ON "deals" USING btree ("created_by_id");
CREATE INDEX "deals_organization_idx" ON "deals" USING btree ("organization_id");
CREATE INDEX "deals_updated_at_idx" ON "deals" USING btree ("updated_at");
CREATE INDEX "deals_created_at_idx" ON "deals" USING btree ("created_at");
CREATE INDEX "pipeline_stage_idx" ON "deals" USING btree ("pipeline_id","stage");
CREATE INDEX "deals_full_text_idx" ON "deals" USING gin ("full_text");
CREATE INDEX "email_templates_category_idx" ON "email_templates" USING btree ("category");
CREATE INDEX "email_templates_is_shared_idx" ON "email_templates" USING btree ("is_shared");
CREATE INDEX "email_templates_created_by_idx" ON "email_templates" USING btree ("created_by_id");
CREATE INDEX "email_templates_organization_idx" ON "email_templates" USING btree ("organization_id");
CREATE INDEX "email_templates_updated_at_idx" ON "email_templates" USING btree ("updated_at");
CREATE INDEX "email_templates_created_at_idx" ON "email_templates" USING btree ("created_at");
CREATE INDEX "email_templates_deleted_at_idx" ON "email_templates" USING btree ("deleted_at");
CREATE INDEX "email_templates_texts_order_parent" ON "email_templates_texts" USING btree ("order","parent_id");
CREATE INDEX "email_templates_texts_parent_id_fk_idx" ON "email_templates_texts" USING btree ("parent_id");
CREATE INDEX "form_submissions_form_idx" ON "form_submissions" USING btree ("form_id");
CREATE INDEX "form_submissions_contact_idx" ON "form_submissions" USING btree ("contact_id");
CREATE INDEX "form_submissions_organization_idx" ON "form_submissions" USING btree ("organization_id");
CREATE INDEX "form_submissions_updated_at_idx" ON "form_submissions" USING btree ("updated_at");
CREATE INDEX "form_submissions_created_at_idx" ON "form_submissions" USING btree ("created_at");
CREATE INDEX "form_fields_order_idx" ON "form_fields" USING btree ("_order");
CREATE INDEX "form_fields_parent_id_idx" ON "form_fields" USING btree ("_parent_id");
CREATE INDEX "forms_list_idx" ON "forms" USING btree ("list_id");
CREATE INDEX "forms_slug_idx" ON "forms" USING btree ("slug");
CREATE INDEX "forms_created_by_idx" ON "forms" USING btree ("created_by_id");
CREATE INDEX "forms_organization_idx" ON "forms" USING btree ("organization_id");
CREATE INDEX "forms_updated_at_idx" ON "forms" USING btree ("updated_at");
CREATE INDEX "forms_created_at_idx" ON "forms" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_15_idx" ON "forms" USING btree ("organization_id","slug");
CREATE INDEX "forms_texts_order_parent" ON "forms_texts" USING btree ("order","parent_id");
CREATE INDEX "forms_texts_parent_id_fk_idx" ON "forms_texts" USING btree ("parent_id");
CREATE INDEX "forms_rels_order_idx" ON "forms_rels" USING btree ("order");
CREATE INDEX "forms_rels_parent_idx" ON "forms_rels" USING btree ("parent_id");
CREATE INDEX "forms_rels_path_idx" ON "forms_rels" USING btree ("path");
CREATE INDEX "forms_rels_users_id_idx" ON "forms_rels" USING btree ("users_id");
CREATE INDEX "lead_actions_lead_idx" ON "lead_actions" USING btree ("lead_id");
CREATE INDEX "lead_actions_due_date_idx" ON "lead_actions" USING btree ("due_date");
CREATE INDEX "lead_actions_status_idx" ON "lead_actions" USING btree ("status");
CREATE INDEX "lead_actions_assigned_to_idx" ON "lead_actions" USING btree ("assigned_to_id");
CREATE INDEX "lead_actions_created_by_idx" ON "lead_actions" USING btree ("created_by_id");
CREATE INDEX "lead_actions_organization_idx" ON "lead_actions" USING btree ("organization_id");
CREATE INDEX "lead_actions_updated_at_idx" ON "lead_actions" USING btree ("updated_at");
CREATE INDEX "lead_actions_created_at_idx" ON "lead_actions" USING btree ("created_at");
CREATE INDEX "lead_actions_deleted_at_idx" ON "lead_actions" USING btree ("deleted_at");
CREATE INDEX "status_priority_idx" ON "lead_actions" USING btree ("status","priority");
CREATE INDEX "assignedTo_status_1_idx" ON "lead_actions" USING btree ("assigned_to_id","status");
CREATE INDEX "lead_contacts_lead_idx" ON "lead_contacts" USING btree ("lead_id");
CREATE INDEX "lead_contacts_email_idx" ON "lead_contacts" USING btree ("email");
CREATE INDEX "lead_contacts_contact_idx" ON "lead_contacts" USING btree ("contact_id");
CREATE INDEX "lead_contacts_organization_idx" ON "lead_contacts" USING btree ("organization_id");
CREATE INDEX "lead_contacts_updated_at_idx" ON "lead_contacts" USING btree ("updated_at");
CREATE INDEX "lead_contacts_created_at_idx" ON "lead_contacts" USING btree ("created_at");
CREATE INDEX "lead_contacts_deleted_at_idx" ON "lead_contacts" USING btree ("deleted_at");
CREATE INDEX "lead_intelligence_lead_idx" ON "lead_intelligence" USING btree ("lead_id");
CREATE INDEX "lead_intelligence_organization_idx" ON "lead_intelligence" USING btree ("organization_id");
CREATE INDEX "lead_intelligence_updated_at_idx" ON "lead_intelligence" USING btree ("updated_at");
CREATE INDEX "lead_intelligence_created_at_idx" ON "lead_intelligence" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_lead_idx" ON "lead_intelligence" USING btree ("organization_id","lead_id");
CREATE INDEX "priorityTier_overallScore_idx" ON "lead_intelligence" USING btree ("priority_tier","overall_score");
CREATE INDEX "overallScore_momentumScore_idx" ON "lead_intelligence" USING btree ("overall_score","momentum_score");
CREATE INDEX "lead_meetings_lead_idx" ON "lead_meetings" USING btree ("lead_id");
CREATE INDEX "lead_meetings_organizer_idx" ON "lead_meetings" USING btree ("organizer_id");
CREATE INDEX "lead_meetings_scheduled_start_idx" ON "lead_meetings" USING btree ("scheduled_start");
CREATE INDEX "lead_meetings_google_event_id_idx" ON "lead_meetings" USING btree ("google_event_id");
CREATE INDEX "lead_meetings_status_idx" ON "lead_meetings" USING btree ("status");
CREATE INDEX "lead_meetings_created_by_idx" ON "lead_meetings" USING btree ("created_by_id");
CREATE INDEX "lead_meetings_organization_idx" ON "lead_meetings" USING btree ("organization_id");
CREATE INDEX "lead_meetings_updated_at_idx" ON "lead_meetings" USING btree ("updated_at");
CREATE INDEX "lead_meetings_created_at_idx" ON "lead_meetings" USING btree ("created_at");
CREATE INDEX "lead_meetings_deleted_at_idx" ON "lead_meetings" USING btree ("deleted_at");
CREATE INDEX "lead_routing_rules_assign_to_idx" ON "lead_routing_rules" USING btree ("assign_to_id");
CREATE INDEX "lead_routing_rules_created_by_idx" ON "lead_routing_rules" USING btree ("created_by_id");
CREATE INDEX "lead_routing_rules_organization_idx" ON "lead_routing_rules" USING btree ("organization_id");
CREATE INDEX "lead_routing_rules_updated_at_idx" ON "lead_routing_rules" USING btree ("updated_at");
CREATE INDEX "lead_routing_rules_created_at_idx" ON "lead_routing_rules" USING btree ("created_at");
CREATE INDEX "lead_routing_rules_rels_order_idx" ON "lead_routing_rules_rels" USING btree ("order");
CREATE INDEX "lead_routing_rules_rels_parent_idx" ON "lead_routing_rules_rels" USING btree ("parent_id");
CREATE INDEX "lead_routing_rules_rels_path_idx" ON "lead_routing_rules_rels" USING btree ("path");
CREATE INDEX "lead_routing_rules_rels_users_id_idx" ON "lead_routing_rules_rels" USING btree ("users_id");
CREATE INDEX "lead_scoring_rules_created_by_idx" ON "lead_scoring_rules" USING btree ("created_by_id");
CREATE INDEX "lead_scoring_rules_organization_idx" ON "lead_scoring_rules" USING btree ("organization_id");
CREATE INDEX "lead_scoring_rules_updated_at_idx" ON "lead_scoring_rules" USING btree ("updated_at");
CREATE INDEX "lead_scoring_rules_created_at_idx" ON "lead_scoring_rules" USING btree ("created_at");
CREATE INDEX "organization_isActive_idx" ON "lead_scoring_rules" USING btree ("organization_id","is_active");
CREATE INDEX "lead_threads_lead_idx" ON "lead_threads" USING btree ("lead_id");
CREATE INDEX "lead_threads_gmail_thread_id_idx" ON "lead_threads" USING btree ("gmail_thread_id");
CREATE INDEX "lead_threads_mail_account_idx" ON "lead_threads" USING btree ("mail_account_id");
CREATE INDEX "lead_threads_organization_idx" ON "lead_threads" USING btree ("organization_id");
CREATE INDEX "lead_threads_updated_at_idx" ON "lead_threads" USING btree ("updated_at");
CREATE INDEX "lead_threads_created_at_idx" ON "lead_threads" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_lead_gmailThreadId_idx" ON "lead_threads" USING btree ("organization_id","lead_id","gmail_thread_id");
CREATE INDEX "awaitingReply_lastMessageAt_idx" ON "lead_threads" USING btree ("awaiting_reply","last_message_at");
CREATE INDEX "lead_timeline_events_lead_idx" ON "lead_timeline_events" USING btree ("lead_id");
CREATE INDEX "lead_timeline_events_actor_idx" ON "lead_timeline_events" USING btree ("actor_id");
CREATE INDEX "lead_timeline_events_email_idx" ON "lead_timeline_events" USING btree ("email_id");
CREATE INDEX "lead_timeline_events_meeting_idx" ON "lead_timeline_events" USING btree ("meeting_id");
CREATE INDEX "lead_timeline_events_action_idx" ON "lead_timeline_events" USING btree ("action_id");
CREATE INDEX "lead_timeline_events_is_highlight_idx" ON "lead_timeline_events" USING btree ("is_highlight");
CREATE INDEX "lead_timeline_events_organization_idx" ON "lead_timeline_events" USING btree ("organization_id");
CREATE INDEX "lead_timeline_events_updated_at_idx" ON "lead_timeline_events" USING btree ("updated_at");
CREATE INDEX "lead_timeline_events_created_at_idx" ON "lead_timeline_events" USING btree ("created_at");
CREATE INDEX "lead_occurredAt_idx" ON "lead_timeline_events" USING btree ("lead_id","occurred_at");
CREATE INDEX "eventType_occurredAt_idx" ON "lead_timeline_events" USING btree ("event_type","occurred_at");
CREATE INDEX "leads_email_idx" ON "leads" USING btree ("email");
CREATE INDEX "leads_contact_idx" ON "leads" USING btree ("contact_id");
CREATE INDEX "leads_converted_to_client_idx" ON "leads" USING btree ("converted_to_client_id");
CREATE INDEX "leads_status_idx" ON "leads" USING btree ("status");
CREATE INDEX "leads_assigned_to_idx" ON "leads" USING btree ("assigned_to_id");
CREATE INDEX "leads_last_activity_at_idx" ON "leads" USING btree ("last_activity_at");
CREATE INDEX "leads_created_by_idx" ON "leads" USING btree ("created_by_id");
CREATE INDEX "leads_organization_idx" ON "leads" USING btree ("organization_id");
CREATE INDEX "leads_updated_at_idx" ON "leads" USING btree ("updated_at");
CREATE INDEX "leads_created_at_idx" ON "leads" USING btree ("created_at");
CREATE INDEX "leads_deleted_at_idx" ON "leads" USING btree ("deleted_at");
CREATE INDEX "organization_status_9_idx" ON "leads" USING btree ("organization_id","status");
CREATE INDEX "leads_full_text_idx" ON "leads" USING gin ("full_text");
CREATE INDEX "mail_accounts_user_idx" ON "mail_accounts" USING btree ("user_id");
CREATE INDEX "mail_accounts_created_by_idx" ON "mail_accounts" USING btree ("created_by_id");
CREATE INDEX "mail_accounts_organization_idx" ON "mail_accounts" USING btree ("organization_id");
CREATE INDEX "mail_accounts_updated_at_idx" ON "mail_accounts" USING btree ("updated_at");
CREATE INDEX "mail_accounts_created_at_idx" ON "mail_accounts" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_email_2_idx" ON "mail_accounts" USING btree ("organization_id","email");
CREATE INDEX "mail_accounts_texts_order_parent" ON "mail_accounts_texts" USING btree ("order","parent_id");
CREATE INDEX "mail_accounts_texts_parent_id_fk_idx" ON "mail_accounts_texts" USING btree ("parent_id");
CREATE INDEX "products_organization_idx" ON "products" USING btree ("organization_id");
CREATE INDEX "products_updated_at_idx" ON "products" USING btree ("updated_at");
CREATE INDEX "products_created_at_idx" ON "products" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_code_idx" ON "products" USING btree ("organization_id","code");
CREATE INDEX "sales_pipeline_stages_order_idx" ON "sales_pipeline_stages" USING btree ("_order");
CREATE INDEX "sales_pipeline_stages_parent_id_idx" ON "sales_pipeline_stages" USING btree ("_parent_id");
CREATE INDEX "sales_pipelines_created_by_idx" ON "sales_pipelines" USING btree ("created_by_id");
CREATE INDEX "sales_pipelines_organization_idx" ON "sales_pipelines" USING btree ("organization_id");
CREATE INDEX "sales_pipelines_updated_at_idx" ON "sales_pipelines" USING btree ("updated_at");
CREATE INDEX "sales_pipelines_created_at_idx" ON "sales_pipelines" USING btree ("created_at");
CREATE INDEX "sent_emails_lead_idx" ON "sent_emails" USING btree ("lead_id");
CREATE INDEX "sent_emails_client_idx" ON "sent_emails" USING btree ("client_id");
CREATE INDEX "sent_emails_contact_idx" ON "sent_emails" USING btree ("contact_id");
CREATE INDEX "sent_emails_project_idx" ON "sent_emails" USING btree ("project_id");
CREATE INDEX "sent_emails_deliverable_idx" ON "sent_emails" USING btree ("deliverable_id");
CREATE INDEX "sent_emails_template_idx" ON "sent_emails" USING btree ("template_id");
CREATE INDEX "sent_emails_document_idx" ON "sent_emails" USING btree ("document_id");
CREATE INDEX "sent_emails_invocation_idx" ON "sent_emails" USING btree ("invocation_id");
CREATE INDEX "sent_emails_gmail_message_id_idx" ON "sent_emails" USING btree ("gmail_message_id");
CREATE INDEX "sent_emails_mail_account_idx" ON "sent_emails" USING btree ("mail_account_id");
CREATE INDEX "sent_emails_status_idx" ON "sent_emails" USING btree ("status");
CREATE INDEX "sent_emails_sent_at_idx" ON "sent_emails" USING btree ("sent_at");
CREATE INDEX "sent_emails_sent_by_idx" ON "sent_emails" USING btree ("sent_by_id");
CREATE INDEX "sent_emails_organization_idx" ON "sent_emails" USING btree ("organization_id");
CREATE INDEX "sent_emails_updated_at_idx" ON "sent_emails" USING btree ("updated_at");
CREATE INDEX "sent_emails_created_at_idx" ON "sent_emails" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_dedupeKey_idx" ON "sent_emails" USING btree ("organization_id","dedupe_key");
CREATE INDEX "organization_sentAt_idx" ON "sent_emails" USING btree ("organization_id","sent_at");
CREATE INDEX "sent_emails_texts_order_parent" ON "sent_emails_texts" USING btree ("order","parent_id");
CREATE INDEX "sent_emails_texts_parent_id_fk_idx" ON "sent_emails_texts" USING btree ("parent_id");
CREATE INDEX "campaign_activities_campaign_idx" ON "campaign_activities" USING btree ("campaign_id");
CREATE INDEX "campaign_activities_performed_by_idx" ON "campaign_activities" USING btree ("performed_by_id");
CREATE INDEX "campaign_activities_organization_idx" ON "campaign_activities" USING btree ("organization_id");
CREATE INDEX "campaign_activities_updated_at_idx" ON "campaign_activities" USING btree ("updated_at");
CREATE INDEX "campaign_activities_created_at_idx" ON "campaign_activities" USING btree ("created_at");
CREATE INDEX "campaign_createdAt_idx" ON "campaign_activities" USING btree ("campaign_id","created_at");
CREATE INDEX "campaign_members_campaign_idx" ON "campaign_members" USING btree ("campaign_id");
CREATE INDEX "campaign_members_contact_idx" ON "campaign_members" USING btree ("contact_id");
CREATE INDEX "campaign_members_converted_deal_idx" ON "campaign_members" USING btree ("converted_deal_id");
CREATE INDEX "campaign_members_added_by_idx" ON "campaign_members" USING btree ("added_by_id");
CREATE INDEX "campaign_members_organization_idx" ON "campaign_members" USING btree ("organization_id");
CREATE INDEX "campaign_members_updated_at_idx" ON "campaign_members" USING btree ("updated_at");
CREATE INDEX "campaign_members_created_at_idx" ON "campaign_members" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_campaign_contact_idx" ON "campaign_members" USING btree ("organization_id","campaign_id","contact_id");
CREATE INDEX "campaign_assets_order_idx" ON "campaign_assets" USING btree ("_order");
CREATE INDEX "campaign_assets_parent_id_idx" ON "campaign_assets" USING btree ("_parent_id");
CREATE INDEX "campaign_assets_asset_idx" ON "campaign_assets" USING btree ("asset_id");
CREATE INDEX "campaigns_client_idx" ON "campaigns" USING btree ("client_id");
CREATE INDEX "campaigns_status_idx" ON "campaigns" USING btree ("status");
CREATE INDEX "campaigns_owner_idx" ON "campaigns" USING btree ("owner_id");
CREATE INDEX "campaigns_created_by_idx" ON "campaigns" USING btree ("created_by_id");
CREATE INDEX "campaigns_organization_idx" ON "campaigns" USING btree ("organization_id");
CREATE INDEX "campaigns_updated_at_idx" ON "campaigns" USING btree ("updated_at");
CREATE INDEX "campaigns_created_at_idx" ON "campaigns" USING btree ("created_at");
CREATE INDEX "campaigns_texts_order_parent" ON "campaigns_texts" USING btree ("order","parent_id");
CREATE INDEX "campaigns_texts_parent_id_fk_idx" ON "campaigns_texts" USING btree ("parent_id");
CREATE INDEX "campaigns_rels_order_idx" ON "campaigns_rels" USING btree ("order");
CREATE INDEX "campaigns_rels_parent_idx" ON "campaigns_rels" USING btree ("parent_id");
CREATE INDEX "campaigns_rels_path_idx" ON "campaigns_rels" USING btree ("path");
CREATE INDEX "campaigns_rels_briefs_id_idx" ON "campaigns_rels" USING btree ("briefs_id");
CREATE INDEX "email_campaigns_template_idx" ON "email_campaigns" USING btree ("template_id");
CREATE INDEX "email_campaigns_list_idx" ON "email_campaigns" USING btree ("list_id");
CREATE INDEX "email_campaigns_campaign_idx" ON "email_campaigns" USING btree ("campaign_id");
CREATE INDEX "email_campaigns_channel_idx" ON "email_campaigns" USING btree ("channel_id");
CREATE INDEX "email_campaigns_status_idx" ON "email_campaigns" USING btree ("status");
CREATE INDEX "email_campaigns_scheduled_at_idx" ON "email_campaigns" USING btree ("scheduled_at");
CREATE INDEX "email_campaigns_created_by_idx" ON "email_campaigns" USING btree ("created_by_id");
CREATE INDEX "email_campaigns_organization_idx" ON "email_campaigns" USING btree ("organization_id");
CREATE INDEX "email_campaigns_updated_at_idx" ON "email_campaigns" USING btree ("updated_at");
CREATE INDEX "email_campaigns_created_at_idx" ON "email_campaigns" USING btree ("created_at");
CREATE INDEX "email_interactions_contact_idx" ON "email_interactions" USING btree ("contact_id");
CREATE INDEX "email_interactions_email_campaign_idx" ON "email_interactions" USING btree ("email_campaign_id");
CREATE INDEX "email_interactions_organization_idx" ON "email_interactions" USING btree ("organization_id");
CREATE INDEX "email_interactions_updated_at_idx" ON "email_interactions" USING btree ("updated_at");
CREATE INDEX "email_interactions_created_at_idx" ON "email_interactions" USING btree ("created_at");
CREATE INDEX "contact_occurredAt_idx" ON "email_interactions" USING btree ("contact_id","occurred_at");
CREATE INDEX "email_links_email_campaign_idx" ON "email_links" USING btree ("email_campaign_id");
CREATE INDEX "email_links_organization_idx" ON "email_links" USING btree ("organization_id");
CREATE INDEX "email_links_updated_at_idx" ON "email_links" USING btree ("updated_at");
CREATE INDEX "email_links_created_at_idx" ON "email_links" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_trackingUrl_idx" ON "email_links" USING btree ("organization_id","tracking_url");
CREATE INDEX "email_recipients_email_idx" ON "email_recipients" USING btree ("email");
CREATE INDEX "email_recipients_email_campaign_idx" ON "email_recipients" USING btree ("email_campaign_id");
CREATE INDEX "email_recipients_contact_idx" ON "email_recipients" USING btree ("contact_id");
CREATE INDEX "email_recipients_status_idx" ON "email_recipients" USING btree ("status");
CREATE INDEX "email_recipients_message_id_idx" ON "email_recipients" USING btree ("message_id");
CREATE INDEX "email_recipients_organization_idx" ON "email_recipients" USING btree ("organization_id");
CREATE INDEX "email_recipients_updated_at_idx" ON "email_recipients" USING btree ("updated_at");
CREATE INDEX "email_recipients_created_at_idx" ON "email_recipients" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_emailCampaign_email_idx" ON "email_recipients" USING btree ("organization_id","email_campaign_id","email");
CREATE INDEX "marketing_channels_type_idx" ON "marketing_channels" USING btree ("type");
CREATE INDEX "marketing_channels_status_idx" ON "marketing_channels" USING btree ("status");
CREATE INDEX "marketing_channels_created_by_idx" ON "marketing_channels" USING btree ("created_by_id");
CREATE INDEX "marketing_channels_organization_idx" ON "marketing_channels" USING btree ("organization_id");
CREATE INDEX "marketing_channels_updated_at_idx" ON "marketing_channels" USING btree ("updated_at");
CREATE INDEX "marketing_channels_created_at_idx" ON "marketing_channels" USING btree ("created_at");
CREATE INDEX "ad_campaigns_platform_idx" ON "ad_campaigns" USING btree ("platform_id");
CREATE INDEX "ad_campaigns_client_idx" ON "ad_campaigns" USING btree ("client_id");
CREATE INDEX "ad_campaigns_project_idx" ON "ad_campaigns" USING btree ("project_id");
CREATE INDEX "ad_campaigns_brief_idx" ON "ad_campaigns" USING btree ("brief_id");
CREATE INDEX "ad_campaigns_status_idx" ON "ad_campaigns" USING btree ("status");
CREATE INDEX "ad_campaigns_organization_idx" ON "ad_campaigns" USING btree ("organization_id");
CREATE INDEX "ad_campaigns_updated_at_idx" ON "ad_campaigns" USING btree ("updated_at");
CREATE INDEX "ad_campaigns_created_at_idx" ON "ad_campaigns" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_platform_externalId_idx" ON "ad_campaigns" USING btree ("organization_id","platform_id","external_id");
CREATE INDEX "ad_campaigns_rels_order_idx" ON "ad_campaigns_rels" USING btree ("order");
CREATE INDEX "ad_campaigns_rels_parent_idx" ON "ad_campaigns_rels" USING btree ("parent_id");
CREATE INDEX "ad_campaigns_rels_path_idx" ON "ad_campaigns_rels" USING btree ("path");
CREATE INDEX "ad_campaigns_rels_campaigns_id_idx" ON "ad_campaigns_rels" USING btree ("campaigns_id");
CREATE INDEX "ad_metrics_ad_idx" ON "ad_metrics" USING btree ("ad_id");
CREATE INDEX "ad_metrics_organization_idx" ON "ad_metrics" USING btree ("organization_id");
CREATE INDEX "ad_metrics_updated_at_idx" ON "ad_metrics" USING btree ("updated_at");
CREATE INDEX "ad_metrics_created_at_idx" ON "ad_metrics" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_ad_date_idx" ON "ad_metrics" USING btree ("organization_id","ad_id","date");
CREATE INDEX "ad_date_idx" ON "ad_metrics" USING btree ("ad_id","date");
CREATE INDEX "ad_set_metrics_ad_set_idx" ON "ad_set_metrics" USING btree ("ad_set_id");
CREATE INDEX "ad_set_metrics_organization_idx" ON "ad_set_metrics" USING btree ("organization_id");
CREATE INDEX "ad_set_metrics_updated_at_idx" ON "ad_set_metrics" USING btree ("updated_at");
CREATE INDEX "ad_set_metrics_created_at_idx" ON "ad_set_metrics" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_adSet_date_idx" ON "ad_set_metrics" USING btree ("organization_id","ad_set_id","date");
CREATE INDEX "adSet_date_idx" ON "ad_set_metrics" USING btree ("ad_set_id","date");
CREATE INDEX "ad_sets_campaign_idx" ON "ad_sets" USING btree ("campaign_id");
CREATE INDEX "ad_sets_organization_idx" ON "ad_sets" USING btree ("organization_id");
CREATE INDEX "ad_sets_updated_at_idx" ON "ad_sets" USING btree ("updated_at");
CREATE INDEX "ad_sets_created_at_idx" ON "ad_sets" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_campaign_externalId_idx" ON "ad_sets" USING btree ("organization_id","campaign_id","external_id");
CREATE INDEX "ads_ad_set_idx" ON "ads" USING btree ("ad_set_id");
CREATE INDEX "ads_asset_idx" ON "ads" USING btree ("asset_id");
CREATE INDEX "ads_organization_idx" ON "ads" USING btree ("organization_id");
CREATE INDEX "ads_updated_at_idx" ON "ads" USING btree ("updated_at");
CREATE INDEX "ads_created_at_idx" ON "ads" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_adSet_externalId_idx" ON "ads" USING btree ("organization_id","ad_set_id","external_id");
CREATE INDEX "ads_texts_order_parent" ON "ads_texts" USING btree ("order","parent_id");
CREATE INDEX "ads_texts_parent_id_fk_idx" ON "ads_texts" USING btree ("parent_id");
CREATE INDEX "analytics_platforms_client_idx" ON "analytics_platforms" USING btree ("client_id");
CREATE INDEX "analytics_platforms_created_by_idx" ON "analytics_platforms" USING btree ("created_by_id");
CREATE INDEX "analytics_platforms_organization_idx" ON "analytics_platforms" USING btree ("organization_id");
CREATE INDEX "analytics_platforms_updated_at_idx" ON "analytics_platforms" USING btree ("updated_at");
CREATE INDEX "analytics_platforms_created_at_idx" ON "analytics_platforms" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_platform_accountId_idx" ON "analytics_platforms" USING btree ("organization_id","platform","account_id");
CREATE INDEX "analytics_reports_report_type_idx" ON "analytics_reports" USING btree ("report_type");
CREATE INDEX "analytics_reports_client_idx" ON "analytics_reports" USING btree ("client_id");
CREATE INDEX "analytics_reports_project_idx" ON "analytics_reports" USING btree ("project_id");
CREATE INDEX "analytics_reports_brief_idx" ON "analytics_reports" USING btree ("brief_id");
CREATE INDEX "analytics_reports_deliverable_idx" ON "analytics_reports" USING btree ("deliverable_id");
CREATE INDEX "analytics_reports_next_generated_at_idx" ON "analytics_reports" USING btree ("next_generated_at");
CREATE INDEX "analytics_reports_share_token_idx" ON "analytics_reports" USING btree ("share_token");
CREATE INDEX "analytics_reports_invocation_idx" ON "analytics_reports" USING btree ("invocation_id");
CREATE INDEX "analytics_reports_created_by_idx" ON "analytics_reports" USING btree ("created_by_id");
CREATE INDEX "analytics_reports_organization_idx" ON "analytics_reports" USING btree ("organization_id");
CREATE INDEX "analytics_reports_updated_at_idx" ON "analytics_reports" USING btree ("updated_at");
CREATE INDEX "analytics_reports_created_at_idx" ON "analytics_reports" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_shareToken_1_idx" ON "analytics_reports" USING btree ("organization_id","share_token");
CREATE INDEX "analytics_reports_texts_order_parent" ON "analytics_reports_texts" USING btree ("order","parent_id");
CREATE INDEX "analytics_reports_texts_parent_id_fk_idx" ON "analytics_reports_texts" USING btree ("parent_id");
CREATE INDEX "attribution_models_organization_idx" ON "attribution_models" USING btree ("organization_id");
CREATE INDEX "attribution_models_updated_at_idx" ON "attribution_models" USING btree ("updated_at");
CREATE INDEX "attribution_models_created_at_idx" ON "attribution_models" USING btree ("created_at");
CREATE INDEX "attribution_results_model_idx" ON "attribution_results" USING btree ("model_id");
CREATE INDEX "attribution_results_client_idx" ON "attribution_results" USING btree ("client_id");
CREATE INDEX "attribution_results_organization_idx" ON "attribution_results" USING btree ("organization_id");
CREATE INDEX "attribution_results_updated_at_idx" ON "attribution_results" USING btree ("updated_at");
CREATE INDEX "attribution_results_created_at_idx" ON "attribution_results" USING btree ("created_at");
CREATE INDEX "organization_periodStart_idx" ON "attribution_results" USING btree ("organization_id","period_start");
CREATE INDEX "campaign_metrics_campaign_idx" ON "campaign_metrics" USING btree ("campaign_id");
CREATE INDEX "campaign_metrics_organization_idx" ON "campaign_metrics" USING btree ("organization_id");
CREATE INDEX "campaign_metrics_updated_at_idx" ON "campaign_metrics" USING btree ("updated_at");
CREATE INDEX "campaign_metrics_created_at_idx" ON "campaign_metrics" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_campaign_date_idx" ON "campaign_metrics" USING btree ("organization_id","campaign_id","date");
CREATE INDEX "campaign_date_idx" ON "campaign_metrics" USING btree ("campaign_id","date");
CREATE INDEX "listening_alerts_query_idx" ON "listening_alerts" USING btree ("query_id");
CREATE INDEX "listening_alerts_acknowledged_by_idx" ON "listening_alerts" USING btree ("acknowledged_by_id");
CREATE INDEX "listening_alerts_resolved_by_idx" ON "listening_alerts" USING btree ("resolved_by_id");
CREATE INDEX "listening_alerts_status_idx" ON "listening_alerts" USING btree ("status");
CREATE INDEX "listening_alerts_organization_idx" ON "listening_alerts" USING btree ("organization_id");
CREATE INDEX "listening_alerts_updated_at_idx" ON "listening_alerts" USING btree ("updated_at");
CREATE INDEX "listening_alerts_created_at_idx" ON "listening_alerts" USING btree ("created_at");
CREATE INDEX "query_createdAt_idx" ON "listening_alerts" USING btree ("query_id","created_at");
CREATE INDEX "listening_queries_sources_order_idx" ON "listening_queries_sources" USING btree ("order");
CREATE INDEX "listening_queries_sources_parent_idx" ON "listening_queries_sources" USING btree ("parent_id");
CREATE INDEX "listening_queries_client_idx" ON "listening_queries" USING btree ("client_id");
CREATE INDEX "listening_queries_brand_idx" ON "listening_queries" USING btree ("brand_id");
CREATE INDEX "listening_queries_created_by_idx" ON "listening_queries" USING btree ("created_by_id");
CREATE INDEX "listening_queries_organization_idx" ON "listening_queries" USING btree ("organization_id");
CREATE INDEX "listening_queries_updated_at_idx" ON "listening_queries" USING btree ("updated_at");
CREATE INDEX "listening_queries_created_at_idx" ON "listening_queries" USING btree ("created_at");
CREATE INDEX "listening_queries_texts_order_parent" ON "listening_queries_texts" USING btree ("order","parent_id");
CREATE INDEX "listening_queries_texts_parent_id_fk_idx" ON "listening_queries_texts" USING btree ("parent_id");
CREATE INDEX "listening_summaries_query_idx" ON "listening_summaries" USING btree ("query_id");
CREATE INDEX "listening_summaries_organization_idx" ON "listening_summaries" USING btree ("organization_id");
CREATE INDEX "listening_summaries_updated_at_idx" ON "listening_summaries" USING btree ("updated_at");
CREATE INDEX "listening_summaries_created_at_idx" ON "listening_summaries" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_query_period_periodStart_idx" ON "listening_summaries" USING btree ("organization_id","query_id","period","period_start");
CREATE INDEX "query_periodStart_idx" ON "listening_summaries" USING btree ("query_id","period_start");
CREATE INDEX "platform_metrics_platform_idx" ON "platform_metrics" USING btree ("platform_id");
CREATE INDEX "platform_metrics_metric_type_idx" ON "platform_metrics" USING btree ("metric_type");
CREATE INDEX "platform_metrics_organization_idx" ON "platform_metrics" USING btree ("organization_id");
CREATE INDEX "platform_metrics_updated_at_idx" ON "platform_metrics" USING btree ("updated_at");
CREATE INDEX "platform_metrics_created_at_idx" ON "platform_metrics" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_platform_date_metricType_dimension_dimensio_idx" ON "platform_metrics" USING btree ("organization_id","platform_id","date","metric_type","dimension","dimension_value");
CREATE INDEX "platform_date_idx" ON "platform_metrics" USING btree ("platform_id","date");
CREATE INDEX "platform_sync_logs_platform_idx" ON "platform_sync_logs" USING btree ("platform_id");
CREATE INDEX "platform_sync_logs_organization_idx" ON "platform_sync_logs" USING btree ("organization_id");
CREATE INDEX "platform_sync_logs_updated_at_idx" ON "platform_sync_logs" USING btree ("updated_at");
CREATE INDEX "platform_sync_logs_created_at_idx" ON "platform_sync_logs" USING btree ("created_at");
CREATE INDEX "platform_startedAt_idx" ON "platform_sync_logs" USING btree ("platform_id","started_at");
CREATE INDEX "report_snapshots_report_idx" ON "report_snapshots" USING btree ("report_id");
CREATE INDEX "report_snapshots_file_idx" ON "report_snapshots" USING btree ("file_id");
CREATE INDEX "report_snapshots_organization_idx" ON "report_snapshots" USING btree ("organization_id");
CREATE INDEX "report_snapshots_updated_at_idx" ON "report_snapshots" USING btree ("updated_at");
CREATE INDEX "report_snapshots_created_at_idx" ON "report_snapshots" USING btree ("created_at");
CREATE INDEX "report_generatedAt_idx" ON "report_snapshots" USING btree ("report_id","generated_at");
CREATE INDEX "social_mentions_query_idx" ON "social_mentions" USING btree ("query_id");
CREATE INDEX "social_mentions_source_idx" ON "social_mentions" USING btree ("source");
CREATE INDEX "social_mentions_sentiment_idx" ON "social_mentions" USING btree ("sentiment");
CREATE INDEX "social_mentions_responded_by_idx" ON "social_mentions" USING btree ("responded_by_id");
CREATE INDEX "social_mentions_organization_idx" ON "social_mentions" USING btree ("organization_id");
CREATE INDEX "social_mentions_updated_at_idx" ON "social_mentions" USING btree ("updated_at");
CREATE INDEX "social_mentions_created_at_idx" ON "social_mentions" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_source_sourceId_idx" ON "social_mentions" USING btree ("organization_id","source","source_id");
CREATE INDEX "query_publishedAt_idx" ON "social_mentions" USING btree ("query_id","published_at");
CREATE INDEX "social_mentions_texts_order_parent" ON "social_mentions_texts" USING btree ("order","parent_id");
CREATE INDEX "social_mentions_texts_parent_id_fk_idx" ON "social_mentions_texts" USING btree ("parent_id");
CREATE INDEX "web_conversions_property_idx" ON "web_conversions" USING btree ("property_id");
CREATE INDEX "web_conversions_organization_idx" ON "web_conversions" USING btree ("organization_id");
CREATE INDEX "web_conversions_updated_at_idx" ON "web_conversions" USING btree ("updated_at");
CREATE INDEX "web_conversions_created_at_idx" ON "web_conversions" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_property_date_goalName_sourceMedium_campaig_idx" ON "web_conversions" USING btree ("organization_id","property_id","date","goal_name","source_medium","campaign");
CREATE INDEX "property_date_idx" ON "web_conversions" USING btree ("property_id","date");
CREATE INDEX "web_event_metrics_property_idx" ON "web_event_metrics" USING btree ("property_id");
CREATE INDEX "web_event_metrics_organization_idx" ON "web_event_metrics" USING btree ("organization_id");
CREATE INDEX "web_event_metrics_updated_at_idx" ON "web_event_metrics" USING btree ("updated_at");
CREATE INDEX "web_event_metrics_created_at_idx" ON "web_event_metrics" USING btree ("created_at");
CREATE UNIQUE INDEX "compound_index_1_idx" ON "web_event_metrics" USING btree ("organization_id","property_id","date","event_name","event_category","event_action","event_label");
CREATE INDEX "property_date_1_idx" ON "web_event_metrics" USING btree ("property_id","date");
CREATE INDEX "web_page_metrics_property_idx" ON "web_page_metrics" USING btree ("property_id");
CREATE INDEX "web_page_metrics_entry_idx" ON "web_page_metrics" USING btree ("entry_id");
CREATE INDEX "web_page_metrics_organization_idx" ON "web_page_metrics" USING btree ("organization_id");
CREATE INDEX "web_page_metrics_updated_at_idx" ON "web_page_metrics" USING btree ("updated_at");
CREATE INDEX "web_page_metrics_created_at_idx" ON "web_page_metrics" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_property_date_pagePath_idx" ON "web_page_metrics" USING btree ("organization_id","property_id","date","page_path");
CREATE INDEX "property_date_2_idx" ON "web_page_metrics" USING btree ("property_id","date");
CREATE INDEX "web_properties_platform_idx" ON "web_properties" USING btree ("platform_id");
CREATE INDEX "web_properties_client_idx" ON "web_properties" USING btree ("client_id");
CREATE INDEX "web_properties_organization_idx" ON "web_properties" USING btree ("organization_id");
CREATE INDEX "web_properties_updated_at_idx" ON "web_properties" USING btree ("updated_at");
CREATE INDEX "web_properties_created_at_idx" ON "web_properties" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_domain_idx" ON "web_properties" USING btree ("organization_id","domain");
CREATE INDEX "web_session_aggregates_property_idx" ON "web_session_aggregates" USING btree ("property_id");
CREATE INDEX "web_session_aggregates_organization_idx" ON "web_session_aggregates" USING btree ("organization_id");
CREATE INDEX "web_session_aggregates_updated_at_idx" ON "web_session_aggregates" USING btree ("updated_at");
CREATE INDEX "web_session_aggregates_created_at_idx" ON "web_session_aggregates" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_property_date_dimensionType_dimensionValue_idx" ON "web_session_aggregates" USING btree ("organization_id","property_id","date","dimension_type","dimension_value");
CREATE INDEX "property_date_3_idx" ON "web_session_aggregates" USING btree ("property_id","date");
CREATE INDEX "assistant_conversations_session_id_idx" ON "assistant_conversations" USING btree ("session_id");
CREATE INDEX "assistant_conversations_user_idx" ON "assistant_conversations" USING btree ("user_id");
CREATE INDEX "assistant_conversations_project_idx" ON "assistant_conversations" USING btree ("project_id");
CREATE INDEX "assistant_conversations_persona_idx" ON "assistant_conversations" USING btree ("persona_id");
CREATE INDEX "assistant_conversations_organization_idx" ON "assistant_conversations" USING btree ("organization_id");
CREATE INDEX "assistant_conversations_updated_at_idx" ON "assistant_conversations" USING btree ("updated_at");
CREATE INDEX "assistant_conversations_created_at_idx" ON "assistant_conversations" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_sessionId_idx" ON "assistant_conversations" USING btree ("organization_id","session_id");
CREATE INDEX "assistant_insights_kind_idx" ON "assistant_insights" USING btree ("kind");
CREATE INDEX "assistant_insights_user_idx" ON "assistant_insights" USING btree ("user_id");
CREATE INDEX "assistant_insights_invocation_idx" ON "assistant_insights" USING btree ("invocation_id");
CREATE INDEX "assistant_insights_status_idx" ON "assistant_insights" USING btree ("status");
CREATE INDEX "assistant_insights_organization_idx" ON "assistant_insights" USING btree ("organization_id");
CREATE INDEX "assistant_insights_updated_at_idx" ON "assistant_insights" USING btree ("updated_at");
CREATE INDEX "assistant_insights_created_at_idx" ON "assistant_insights" USING btree ("created_at");
CREATE INDEX "entityType_entityId_2_idx" ON "assistant_insights" USING btree ("entity_type","entity_id");
CREATE INDEX "assistant_messages_conversation_idx" ON "assistant_messages" USING btree ("conversation_id");
CREATE INDEX "assistant_messages_session_id_idx" ON "assistant_messages" USING btree ("session_id");
CREATE INDEX "assistant_messages_user_idx" ON "assistant_messages" USING btree ("user_id");
CREATE INDEX "assistant_messages_invocation_idx" ON "assistant_messages" USING btree ("invocation_id");
CREATE INDEX "assistant_messages_organization_idx" ON "assistant_messages" USING btree ("organization_id");
CREATE INDEX "assistant_messages_updated_at_idx" ON "assistant_messages" USING btree ("updated_at");
CREATE INDEX "assistant_messages_created_at_idx" ON "assistant_messages" USING btree ("created_at");
CREATE INDEX "assistant_preferences_user_idx" ON "assistant_preferences" USING btree ("user_id");
CREATE INDEX "assistant_preferences_persona_idx" ON "assistant_preferences" USING btree ("persona_id");
CREATE INDEX "assistant_preferences_organization_idx" ON "assistant_preferences" USING btree ("organization_id");
CREATE INDEX "assistant_preferences_updated_at_idx" ON "assistant_preferences" USING btree ("updated_at");
CREATE INDEX "assistant_preferences_created_at_idx" ON "assistant_preferences" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_user_idx" ON "assistant_preferences" USING btree ("organization_id","user_id");
CREATE INDEX "conversation_messages_conversation_idx" ON "conversation_messages" USING btree ("conversation_id");
CREATE INDEX "conversation_messages_sender_id_idx" ON "conversation_messages" USING btree ("sender_id");
CREATE INDEX "conversation_messages_organization_idx" ON "conversation_messages" USING btree ("organization_id");
CREATE INDEX "conversation_messages_updated_at_idx" ON "conversation_messages" USING btree ("updated_at");
CREATE INDEX "conversation_messages_created_at_idx" ON "conversation_messages" USING btree ("created_at");
CREATE INDEX "conversation_createdAt_idx" ON "conversation_messages" USING btree ("conversation_id","created_at");
CREATE INDEX "conversation_messages_rels_order_idx" ON "conversation_messages_rels" USING btree ("order");
CREATE INDEX "conversation_messages_rels_parent_idx" ON "conversation_messages_rels" USING btree ("parent_id");
CREATE INDEX "conversation_messages_rels_path_idx" ON "conversation_messages_rels" USING btree ("path");
CREATE INDEX "conversation_messages_rels_files_id_idx" ON "conversation_messages_rels" USING btree ("files_id");
CREATE INDEX "conversation_participants_order_idx" ON "conversation_participants" USING btree ("_order");
CREATE INDEX "conversation_participants_parent_id_idx" ON "conversation_participants" USING btree ("_parent_id");
CREATE INDEX "conversation_participants_user_idx" ON "conversation_participants" USING btree ("user_id");
CREATE INDEX "conversations_contact_idx" ON "conversations" USING btree ("contact_id");
CREATE INDEX "conversations_status_idx" ON "conversations" USING btree ("status");
CREATE INDEX "conversations_assigned_to_idx" ON "conversations" USING btree ("assigned_to_id");
CREATE INDEX "conversations_last_message_at_idx" ON "conversations" USING btree ("last_message_at");
CREATE INDEX "conversations_created_by_idx" ON "conversations" USING btree ("created_by_id");
CREATE INDEX "conversations_organization_idx" ON "conversations" USING btree ("organization_id");
CREATE INDEX "conversations_updated_at_idx" ON "conversations" USING btree ("updated_at");
CREATE INDEX "conversations_created_at_idx" ON "conversations" USING btree ("created_at");
CREATE INDEX "conversations_texts_order_parent" ON "conversations_texts" USING btree ("order","parent_id");
CREATE INDEX "conversations_texts_parent_id_fk_idx" ON "conversations_texts" USING btree ("parent_id");
CREATE INDEX "phone_numbers_status_idx" ON "phone_numbers" USING btree ("status");
CREATE INDEX "phone_numbers_organization_idx" ON "phone_numbers" USING btree ("organization_id");
CREATE INDEX "phone_numbers_updated_at_idx" ON "phone_numbers" USING btree ("updated_at");
CREATE INDEX "phone_numbers_created_at_idx" ON "phone_numbers" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_phoneNumber_idx" ON "phone_numbers" USING btree ("organization_id","phone_number");
CREATE INDEX "team_channels_created_by_idx" ON "team_channels" USING btree ("created_by_id");
CREATE INDEX "team_channels_organization_idx" ON "team_channels" USING btree ("organization_id");
CREATE INDEX "team_channels_updated_at_idx" ON "team_channels" USING btree ("updated_at");
CREATE INDEX "team_channels_created_at_idx" ON "team_channels" USING btree ("created_at");
CREATE INDEX "team_channels_rels_order_idx" ON "team_channels_rels" USING btree ("order");
CREATE INDEX "team_channels_rels_parent_idx" ON "team_channels_rels" USING btree ("parent_id");
CREATE INDEX "team_channels_rels_path_idx" ON "team_channels_rels" USING btree ("path");
CREATE INDEX "team_channels_rels_users_id_idx" ON "team_channels_rels" USING btree ("users_id");
CREATE INDEX "team_messages_channel_idx" ON "team_messages" USING btree ("channel_id");
CREATE INDEX "team_messages_sender_idx" ON "team_messages" USING btree ("sender_id");
CREATE INDEX "team_messages_parent_message_idx" ON "team_messages" USING btree ("parent_message_id");
CREATE INDEX "team_messages_organization_idx" ON "team_messages" USING btree ("organization_id");
CREATE INDEX "team_messages_updated_at_idx" ON "team_messages" USING btree ("updated_at");
CREATE INDEX "team_messages_created_at_idx" ON "team_messages" USING btree ("created_at");
CREATE INDEX "channel_createdAt_idx" ON "team_messages" USING btree ("channel_id","created_at");
CREATE INDEX "expenses_category_idx" ON "expenses" USING btree ("category");
CREATE INDEX "expenses_project_idx" ON "expenses" USING btree ("project_id");
CREATE INDEX "expenses_receipt_file_idx" ON "expenses" USING btree ("receipt_file_id");
CREATE INDEX "expenses_status_idx" ON "expenses" USING btree ("status");
CREATE INDEX "expenses_approved_by_idx" ON "expenses" USING btree ("approved_by_id");
CREATE INDEX "expenses_submitted_by_idx" ON "expenses" USING btree ("submitted_by_id");
CREATE INDEX "expenses_organization_idx" ON "expenses" USING btree ("organization_id");
CREATE INDEX "expenses_updated_at_idx" ON "expenses" USING btree ("updated_at");
CREATE INDEX "expenses_created_at_idx" ON "expenses" USING btree ("created_at");
CREATE INDEX "invoices_client_idx" ON "invoices" USING btree ("client_id");
CREATE INDEX "invoices_project_idx" ON "invoices" USING btree ("project_id");
CREATE INDEX "invoices_due_date_idx" ON "invoices" USING btree ("due_date");
CREATE INDEX "invoices_status_idx" ON "invoices" USING btree ("status");
CREATE INDEX "invoices_created_by_idx" ON "invoices" USING btree ("created_by_id");
CREATE INDEX "invoices_organization_idx" ON "invoices" USING btree ("organization_id");
CREATE INDEX "invoices_updated_at_idx" ON "invoices" USING btree ("updated_at");
CREATE INDEX "invoices_created_at_idx" ON "invoices" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_invoiceNumber_idx" ON "invoices" USING btree ("organization_id","invoice_number");
CREATE INDEX "organization_status_10_idx" ON "invoices" USING btree ("organization_id","status");
CREATE INDEX "studio_collections_client_idx" ON "studio_collections" USING btree ("client_id");
CREATE INDEX "studio_collections_slug_idx" ON "studio_collections" USING btree ("slug");
CREATE INDEX "studio_collections_created_by_idx" ON "studio_collections" USING btree ("created_by_id");
CREATE INDEX "studio_collections_organization_idx" ON "studio_collections" USING btree ("organization_id");
CREATE INDEX "studio_collections_updated_at_idx" ON "studio_collections" USING btree ("updated_at");
CREATE INDEX "studio_collections_created_at_idx" ON "studio_collections" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_16_idx" ON "studio_collections" USING btree ("organization_id","slug");
CREATE INDEX "studio_items_kind_idx" ON "studio_items" USING btree ("kind");
CREATE INDEX "studio_items_template_idx" ON "studio_items" USING btree ("template_id");
CREATE INDEX "studio_items_collection_idx" ON "studio_items" USING btree ("collection_id");
CREATE INDEX "studio_items_file_idx" ON "studio_items" USING btree ("file_id");
CREATE INDEX "studio_items_asset_idx" ON "studio_items" USING btree ("asset_id");
CREATE INDEX "studio_items_deliverable_idx" ON "studio_items" USING btree ("deliverable_id");
CREATE INDEX "studio_items_entry_idx" ON "studio_items" USING btree ("entry_id");
CREATE INDEX "studio_items_status_idx" ON "studio_items" USING btree ("status");
CREATE INDEX "studio_items_brand_idx" ON "studio_items" USING btree ("brand_id");
CREATE INDEX "studio_items_created_by_idx" ON "studio_items" USING btree ("created_by_id");
CREATE INDEX "studio_items_organization_idx" ON "studio_items" USING btree ("organization_id");
CREATE INDEX "studio_items_updated_at_idx" ON "studio_items" USING btree ("updated_at");
CREATE INDEX "studio_items_created_at_idx" ON "studio_items" USING btree ("created_at");
CREATE INDEX "studio_templates_kind_idx" ON "studio_templates" USING btree ("kind");
CREATE INDEX "studio_templates_thumbnail_idx" ON "studio_templates" USING btree ("thumbnail_id");
CREATE INDEX "studio_templates_brand_idx" ON "studio_templates" USING btree ("brand_id");
CREATE INDEX "studio_templates_slug_idx" ON "studio_templates" USING btree ("slug");
CREATE INDEX "studio_templates_created_by_idx" ON "studio_templates" USING btree ("created_by_id");
CREATE INDEX "studio_templates_organization_idx" ON "studio_templates" USING btree ("organization_id");
CREATE INDEX "studio_templates_updated_at_idx" ON "studio_templates" USING btree ("updated_at");
CREATE INDEX "studio_templates_created_at_idx" ON "studio_templates" USING btree ("created_at");
CREATE UNIQUE INDEX "organization_slug_17_idx" ON "studio_templates" USING btree ("organization_id","slug");
CREATE INDEX "search_organization_idx" ON "search" USING btree ("organization_id");
CREATE INDEX "search_scope_idx" ON "search" USING btree ("scope");
CREATE INDEX "search_updated_at_idx" ON "search" USING btree ("updated_at");
CREATE INDEX "search_created_at_idx" ON "search" USING btree ("created_at");
CREATE INDEX "search_rels_order_idx" ON "search_rels" USING btree ("order");
CREATE INDEX "search_rels_parent_idx" ON "search_rels" USING btree ("parent_id");
CREATE INDEX "search_rels_path_idx" ON "search_rels" USING btree ("path");
CREATE INDEX "search_rels_assets_id_idx" ON "search_rels" USING btree ("assets_id");
CREATE INDEX "search_rels_briefs_id_idx" ON "search_rels" USING btree ("briefs_id");
CREATE INDEX "search_rels_clients_id_idx" ON "search_rels" USING btree ("clients_id");
CREATE INDEX "search_rels_contacts_id_idx" ON "search_rels" USING btree ("contacts_id");
CREATE INDEX "search_rels_deliverables_id_idx" ON "search_rels" USING btree ("deliverables_id");
CREATE INDEX "search_rels_knowledge_documents_id_idx" ON "search_rels" USING btree ("knowledge_documents_id");
CREATE INDEX "search_rels_projects_id_idx" ON "search_rels" USING btree ("projects_id");
CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
CREATE INDEX "payload_locked_documents_rels_activities_id_idx" ON "payload_locked_documents_rels" USING btree ("activities_id");
CREATE INDEX "payload_locked_documents_rels_api_credentials_id_idx" ON "payload_locked_documents_rels" USING btree ("api_credentials_id");
CREATE INDEX "payload_locked_documents_rels_api_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("api_keys_id");
CREATE INDEX "payload_locked_documents_rels_brands_id_idx" ON "payload_locked_documents_rels" USING btree ("brands_id");
CREATE INDEX "payload_locked_documents_rels_briefs_id_idx" ON "payload_locked_documents_rels" USING btree ("briefs_id");
CREATE INDEX "payload_locked_documents_rels_client_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("client_requests_id");
CREATE INDEX "payload_locked_documents_rels_client_teams_id_idx" ON "payload_locked_documents_rels" USING btree ("client_teams_id");
CREATE INDEX "payload_locked_documents_rels_client_users_id_idx" ON "payload_locked_documents_rels" USING btree ("client_users_id");
CREATE INDEX "payload_locked_documents_rels_clients_id_idx" ON "payload_locked_documents_rels" USING btree ("clients_id");
CREATE INDEX "payload_locked_documents_rels_custom_field_definitions_i_idx" ON "payload_locked_documents_rels" USING btree ("custom_field_definitions_id");
CREATE INDEX "payload_locked_documents_rels_files_id_idx" ON "payload_locked_documents_rels" USING btree ("files_id");
CREATE INDEX "payload_locked_documents_rels_invitations_id_idx" ON "payload_locked_documents_rels" USING btree ("invitations_id");
CREATE INDEX "payload_locked_documents_rels_notification_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("notification_rules_id");
CREATE INDEX "payload_locked_documents_rels_organizations_id_idx" ON "payload_locked_documents_rels" USING btree ("organizations_id");
CREATE INDEX "payload_locked_documents_rels_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("projects_id");
CREATE INDEX "payload_locked_documents_rels_role_permissions_id_idx" ON "payload_locked_documents_rels" USING btree ("role_permissions_id");
CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
CREATE INDEX "payload_locked_documents_rels_knowledge_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("knowledge_documents_id");
CREATE INDEX "payload_locked_documents_rels_agent_invocations_id_idx" ON "payload_locked_documents_rels" USING btree ("agent_invocations_id");
CREATE INDEX "payload_locked_documents_rels_agent_pending_actions_id_idx" ON "payload_locked_documents_rels" USING btree ("agent_pending_actions_id");
CREATE INDEX "payload_locked_documents_rels_agent_personas_id_idx" ON "payload_locked_documents_rels" USING btree ("agent_personas_id");
CREATE INDEX "payload_locked_documents_rels_agent_skills_id_idx" ON "payload_locked_documents_rels" USING btree ("agent_skills_id");
CREATE INDEX "payload_locked_documents_rels_autonomy_settings_id_idx" ON "payload_locked_documents_rels" USING btree ("autonomy_settings_id");
CREATE INDEX "payload_locked_documents_rels_content_events_id_idx" ON "payload_locked_documents_rels" USING btree ("content_events_id");
CREATE INDEX "payload_locked_documents_rels_content_triggers_id_idx" ON "payload_locked_documents_rels" USING btree ("content_triggers_id");
CREATE INDEX "payload_locked_documents_rels_content_blocks_id_idx" ON "payload_locked_documents_rels" USING btree ("content_blocks_id");
CREATE INDEX "payload_locked_documents_rels_content_releases_id_idx" ON "payload_locked_documents_rels" USING btree ("content_releases_id");
CREATE INDEX "payload_locked_documents_rels_content_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("content_sources_id");
CREATE INDEX "payload_locked_documents_rels_delivery_sites_id_idx" ON "payload_locked_documents_rels" USING btree ("delivery_sites_id");
CREATE INDEX "payload_locked_documents_rels_page_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("page_templates_id");
CREATE INDEX "payload_locked_documents_rels_topic_ideas_id_idx" ON "payload_locked_documents_rels" USING btree ("topic_ideas_id");
CREATE INDEX "payload_locked_documents_rels_asset_libraries_id_idx" ON "payload_locked_documents_rels" USING btree ("asset_libraries_id");
CREATE INDEX "payload_locked_documents_rels_assets_id_idx" ON "payload_locked_documents_rels" USING btree ("assets_id");
CREATE INDEX "payload_locked_documents_rels_competencies_id_idx" ON "payload_locked_documents_rels" USING btree ("competencies_id");
CREATE INDEX "payload_locked_documents_rels_deliverables_id_idx" ON "payload_locked_documents_rels" USING btree ("deliverables_id");
CREATE INDEX "payload_locked_documents_rels_contact_activities_id_idx" ON "payload_locked_documents_rels" USING btree ("contact_activities_id");
CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
CREATE INDEX "payload_locked_documents_rels_crm_tasks_id_idx" ON "payload_locked_documents_rels" USING btree ("crm_tasks_id");
CREATE INDEX "payload_locked_documents_rels_email_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("email_templates_id");
CREATE INDEX "payload_locked_documents_rels_sent_emails_id_idx" ON "payload_locked_documents_rels" USING btree ("sent_emails_id");
CREATE INDEX "payload_locked_documents_rels_analytics_reports_id_idx" ON "payload_locked_documents_rels" USING btree ("analytics_reports_id");
CREATE INDEX "payload_locked_documents_rels_search_id_idx" ON "payload_locked_documents_rels" USING btree ("search_id");
CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
CREATE INDEX "payload_preferences_rels_api_keys_id_idx" ON "payload_preferences_rels" USING btree ("api_keys_id");
CREATE INDEX "payload_preferences_rels_client_users_id_idx" ON "payload_preferences_rels" USING btree ("client_users_id");
CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
