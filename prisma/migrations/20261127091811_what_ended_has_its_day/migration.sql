-- What schema.prisma cannot say. Written by hand; tests/store/migrations.test.ts asks for each index by name.

-- Why somebody was asked is kept for a while only: those that still say so, however many invitations there have been.
CREATE INDEX "invitation_with_reasons" ON "Invitation" ("sentAt") WHERE "score" IS NOT NULL;

-- Blocked offers had no day on which they ended: from now on their words are kept as long as others'.
UPDATE "HelpOffer" SET "closedAt" = CURRENT_TIMESTAMP WHERE "status" = 'BLOCKED' AND "closedAt" IS NULL;
