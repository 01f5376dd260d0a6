-- AlterTable
ALTER TABLE "Bot" ADD COLUMN     "address" TEXT,
ADD COLUMN     "checkedAt" TIMESTAMPTZ(3),
ADD COLUMN     "failure" TEXT;
