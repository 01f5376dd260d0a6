-- AlterTable
ALTER TABLE "Outbox" ADD COLUMN     "settles" INTEGER;
