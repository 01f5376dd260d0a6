-- AlterTable
ALTER TABLE "Staff" ADD COLUMN     "codeSecret" BYTEA,
ADD COLUMN     "codeStep" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "writtenCodes" TEXT[];
