-- DropIndex
DROP INDEX "Prompt_subject_idx";

-- AlterTable
ALTER TABLE "Prompt" DROP COLUMN "subject",
ADD COLUMN     "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateIndex
CREATE INDEX "Prompt_askedAt_idx" ON "Prompt"("askedAt");
