-- AlterTable
ALTER TABLE "Prompt" ADD COLUMN     "standing" BOOLEAN NOT NULL DEFAULT false;
