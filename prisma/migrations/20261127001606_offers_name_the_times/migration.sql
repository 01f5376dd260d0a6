-- DropForeignKey
ALTER TABLE "Availability" DROP CONSTRAINT "Availability_municipalityId_memberId_fkey";

-- DropTable
DROP TABLE "Availability";
