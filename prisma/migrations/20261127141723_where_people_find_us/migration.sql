-- AlterTable
ALTER TABLE "Lease" ADD COLUMN     "address" TEXT,
ADD COLUMN     "link" TEXT;
