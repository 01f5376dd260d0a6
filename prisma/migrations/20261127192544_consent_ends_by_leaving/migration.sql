-- AlterTable
ALTER TABLE "Consent" DROP COLUMN "withdrawnAt";
