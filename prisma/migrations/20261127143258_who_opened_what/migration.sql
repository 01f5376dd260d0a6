-- CreateTable
CREATE TABLE "MemberOpened" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "memberId" INTEGER NOT NULL,
    "staffId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MemberOpened_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MemberOpened_municipalityId_memberId_at_idx" ON "MemberOpened"("municipalityId", "memberId", "at" DESC);

-- CreateIndex
CREATE INDEX "MemberOpened_at_idx" ON "MemberOpened"("at");

-- AddForeignKey
ALTER TABLE "MemberOpened" ADD CONSTRAINT "MemberOpened_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
