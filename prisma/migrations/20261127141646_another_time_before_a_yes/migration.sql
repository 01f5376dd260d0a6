-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "suggestedAt" TIMESTAMPTZ(3),
ADD COLUMN     "suggestion" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "suggestionUntil" TIMESTAMPTZ(3);
