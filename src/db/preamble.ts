/**
 * What migrations rely on. `<=>` on real[] is exact cosine distance for servers without pgvector, so that the text of a
 * vector query is the same on both. Counts of requests may be lost in a crash, and an unlogged table costs least.
 */
export const PREAMBLE = `
create schema if not exists engine;
create table if not exists engine.migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now());
create unlogged table if not exists engine.rate_counts (
  kind text not null, key text not null, points int not null, expires_at timestamptz not null, primary key (kind, key)
);
create or replace function engine.cosine_distance(a real[], b real[]) returns double precision
  language sql immutable strict parallel safe as $$
  select 1 - sum(x::float8 * y) / nullif(sqrt(sum(x::float8 * x)) * sqrt(sum(y::float8 * y)), 0) from unnest(a, b) as pair(x, y)
$$;
do $$ begin
  if not exists (
    select 1 from pg_operator where oprname = '<=>' and oprleft = 'real[]'::regtype and oprright = 'real[]'::regtype
  ) then
    create operator public.<=> (leftarg = real[], rightarg = real[], function = engine.cosine_distance, commutator = <=>);
  end if;
end $$;
`
