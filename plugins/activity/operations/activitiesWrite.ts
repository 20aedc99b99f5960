import type { Payload } from 'payload'

import { tableOf } from '@/src/payload/tableOf'
import type { LateWrite } from '@/src/payload/waitingWrites'

/** A text that is a uuid, so that a cast to one cannot fail. */
const ACTOR = `substring(input.row->>'actor_id' from '^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$')::uuid`

/**
 * Rows of the feed: repeats of an update by the same actor within `within_minutes` lengthen the activity that is there, with the
 * fields of both. The person's name comes from the database when the request does not carry it. `jsonb_populate_record`
 * knows the columns' types.
 */
export const activitiesWrite = (payload: Payload, collection: string): LateWrite => {
  const activities = tableOf(payload, collection)
  const nameIn = (people: string): string => `(select coalesce(name, email) from "${tableOf(payload, people)}" where id = ${ACTOR})`
  return {
    name: 'activities',
    steps: (rows) => ({
      activities_input: `select row from jsonb_array_elements(${rows}) as told(row)`,
      activities_repeated: `
        update "${activities}" as activity set occurred_at = now(), updated_at = now(),
          metadata = jsonb_build_object('changedFields', (
            select jsonb_agg(distinct field) from jsonb_array_elements(
              coalesce(activity.metadata->'changedFields', '[]') || coalesce(input.row->'metadata'->'changedFields', '[]')) as field))
        from activities_input as input
        where input.row->>'action' = 'updated' and activity.action = 'updated' and activity.id = (
          select id from "${activities}"
          where entity_type = input.row->>'entity_type' and entity_id = input.row->>'entity_id'
            and organization_id = (input.row->>'organization_id')::uuid and actor_id is not distinct from input.row->>'actor_id'
            and occurred_at > now() - make_interval(mins => (input.row->>'within_minutes')::int)
          order by occurred_at desc limit 1)
        returning input.row->>'id' as told`,
      activities_written: `
        insert into "${activities}"
        select told.* from activities_input as input, jsonb_populate_record(null::"${activities}", input.row || jsonb_build_object(
          'actor_name', coalesce(input.row->>'actor_name',
            case input.row->>'actor_type' when 'client' then ${nameIn('client-users')} else ${nameIn('users')} end, input.row->>'actor_type'),
          'occurred_at', now(), 'created_at', now(), 'updated_at', now())) as told
        where input.row->>'id' not in (select told from activities_repeated)
        returning 1`,
    }),
  }
}
