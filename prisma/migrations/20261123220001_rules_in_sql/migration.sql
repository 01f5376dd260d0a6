-- What schema.prisma cannot say. Written by hand; tests/store/migrations.test.ts asks for each by name.

-- One living match a place: whatever races, a request never gets two winners.
CREATE UNIQUE INDEX "match_one_per_place" ON "Match" ("requestId", "place") WHERE "status" IN ('AGREED', 'DONE');

-- The two lines that are looked through at every turn: short, however long their tables grow.
CREATE INDEX "inbox_waiting" ON "Inbox" ("chatId", "id") WHERE "handledAt" IS NULL;
CREATE INDEX "outbox_waiting" ON "Outbox" ("chatId", "seq") WHERE "deliveredAt" IS NULL AND "deadAt" IS NULL;

ALTER TABLE "HelpRequest"
  ADD CONSTRAINT "request_people" CHECK ("people" BETWEEN 1 AND 20),
  ADD CONSTRAINT "request_minutes" CHECK ("minutes" > 0);
ALTER TABLE "Match"
  ADD CONSTRAINT "match_place" CHECK ("place" >= 1),
  ADD CONSTRAINT "match_two_people" CHECK ("seekerId" <> "helperId");
ALTER TABLE "Availability" ADD CONSTRAINT "availability_forward" CHECK ("fromMinute" < "toMinute");
ALTER TABLE "Member" ADD CONSTRAINT "member_radius" CHECK ("radiusKm" > 0);
