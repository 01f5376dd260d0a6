-- AlterTable
ALTER TABLE "HelpOffer" DROP COLUMN "searchable";
