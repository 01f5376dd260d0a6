-- AlterTable
ALTER TABLE "Match" ADD COLUMN     "remindAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Match_remindAt_idx" ON "Match"("remindAt");
