-- AlterTable
ALTER TABLE "RelayMessage" ADD COLUMN     "tellAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "RelayMessage_tellAt_idx" ON "RelayMessage"("tellAt");
