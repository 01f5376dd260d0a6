-- AlterTable
ALTER TABLE "HelpOffer" ADD COLUMN     "payCents" INTEGER;
