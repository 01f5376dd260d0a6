-- AlterTable
ALTER TABLE "Match" ADD COLUMN     "proposal" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "proposedBySeeker" BOOLEAN;
