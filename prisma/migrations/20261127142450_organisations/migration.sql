-- AlterTable
ALTER TABLE "Match" ADD COLUMN     "organisationId" INTEGER;

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "article" TEXT,
ADD COLUMN     "closedAt" TIMESTAMPTZ(3),
ADD COLUMN     "districtId" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
