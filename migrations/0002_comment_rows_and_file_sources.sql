ALTER TABLE "files" ADD COLUMN "source_address" varchar;
ALTER TABLE "comments" ADD COLUMN "removed_row" jsonb;
CREATE INDEX "files_source_address_idx" ON "files" USING btree ("source_address");
