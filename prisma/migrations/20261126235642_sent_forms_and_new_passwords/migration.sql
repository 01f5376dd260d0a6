-- AlterTable
ALTER TABLE "SetupLink" ADD COLUMN     "staffId" INTEGER;

-- CreateTable
CREATE TABLE "SentForm" (
    "id" TEXT NOT NULL,
    "again" BYTEA,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SentForm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SentForm_at_idx" ON "SentForm"("at");

-- CreateIndex
CREATE INDEX "SetupLink_staffId_idx" ON "SetupLink"("staffId");

-- AddForeignKey
ALTER TABLE "SetupLink" ADD CONSTRAINT "SetupLink_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;
