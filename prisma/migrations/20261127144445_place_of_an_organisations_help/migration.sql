-- AlterTable
ALTER TABLE "ContactReveal" ADD COLUMN     "place" BYTEA;
