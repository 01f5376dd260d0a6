-- AlterTable
ALTER TABLE "Municipality" ADD COLUMN     "dataProtection" TEXT,
ADD COLUMN     "imprintPage" TEXT,
ADD COLUMN     "privacyPage" TEXT;
