-- CreateEnum
CREATE TYPE "StaffRoleName" AS ENUM ('COORDINATOR', 'PHONE_DESK');

-- CreateEnum
CREATE TYPE "MemberStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'INTERVIEW', 'RETURNED', 'APPROVED', 'SUSPENDED', 'REJECTED', 'LEFT');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('SEEKER', 'HELPER');

-- CreateEnum
CREATE TYPE "Reach" AS ENUM ('CHAT', 'PHONE');

-- CreateEnum
CREATE TYPE "Programme" AS ENUM ('POCKET_MONEY', 'TIME_DONATION', 'VOLUNTEER');

-- CreateEnum
CREATE TYPE "IdentityCheck" AS ENUM ('IN_PERSON', 'CALL_BACK', 'LETTER_CODE');

-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('MEDIATION', 'CALLS');

-- CreateEnum
CREATE TYPE "RequestStatus" AS ENUM ('DRAFT', 'HELD', 'OPEN', 'PAUSED', 'MATCHED', 'DONE', 'CANCELLED', 'EXPIRED', 'BLOCKED');

-- CreateEnum
CREATE TYPE "OfferStatus" AS ENUM ('DRAFT', 'HELD', 'ACTIVE', 'PAUSED', 'ENDED', 'BLOCKED');

-- CreateEnum
CREATE TYPE "SeekerChoice" AS ENUM ('FIRST', 'PICK');

-- CreateEnum
CREATE TYPE "InvitationStatus" AS ENUM ('SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'SUPERSEDED', 'CANCELLED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "MatchStatus" AS ENUM ('AGREED', 'DONE', 'NO_SHOW', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('OPEN', 'CLOSED');

-- CreateTable
CREATE TABLE "Municipality" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "land" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "townHallPhone" TEXT NOT NULL,
    "contactName" TEXT NOT NULL,
    "rules" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "District" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "District_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationMember" (
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "organisationId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,

    CONSTRAINT "OrganisationMember_pkey" PRIMARY KEY ("organisationId","memberId")
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'de',
    "operator" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffRole" (
    "staffId" INTEGER NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "role" "StaffRoleName" NOT NULL,

    CONSTRAINT "StaffRole_pkey" PRIMARY KEY ("staffId","municipalityId")
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "id" TEXT NOT NULL,
    "staffId" INTEGER,
    "data" JSONB NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StaffSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetupLink" (
    "tokenHash" TEXT NOT NULL,
    "operator" BOOLEAN NOT NULL DEFAULT false,
    "municipalityId" INTEGER,
    "role" "StaffRoleName",
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SetupLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER,
    "staffId" INTEGER,
    "memberId" INTEGER,
    "deed" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" INTEGER,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,
    "status" "MemberStatus" NOT NULL,
    "statusReason" TEXT,
    "wantsHelp" BOOLEAN NOT NULL DEFAULT false,
    "wantsToHelp" BOOLEAN NOT NULL DEFAULT false,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "birthYear" INTEGER,
    "birthDate" DATE,
    "districtId" INTEGER,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "phone" BYTEA,
    "phoneIndex" BYTEA,
    "address" BYTEA,
    "language" TEXT NOT NULL DEFAULT 'de',
    "reach" "Reach" NOT NULL DEFAULT 'CHAT',
    "unreachableAt" TIMESTAMPTZ(3),
    "inSchool" BOOLEAN,
    "householdClearedAt" TIMESTAMPTZ(3),
    "radiusKm" DOUBLE PRECISION,
    "urgentAnytime" BOOLEAN NOT NULL DEFAULT false,
    "pausedUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "approvedAt" TIMESTAMPTZ(3),
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "memberId" INTEGER NOT NULL,
    "role" "MemberRole" NOT NULL,
    "checkedHow" "IdentityCheck" NOT NULL,
    "checkedOn" DATE NOT NULL,
    "byStaffId" INTEGER NOT NULL,
    "sensitive" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "memberId" INTEGER NOT NULL,
    "purpose" "ConsentPurpose" NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" INTEGER,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Guardian" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "memberId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "phone" BYTEA,

    CONSTRAINT "Guardian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuardianConsent" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "guardianId" INTEGER NOT NULL,
    "work" BOOLEAN NOT NULL,
    "data" BOOLEAN NOT NULL,
    "childcare" BOOLEAN NOT NULL DEFAULT false,
    "writtenOn" DATE NOT NULL,
    "recordedById" INTEGER NOT NULL,

    CONSTRAINT "GuardianConsent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClearanceRecord" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "memberId" INTEGER NOT NULL,
    "seenOn" DATE NOT NULL,
    "reinspectBy" DATE NOT NULL,
    "recordedById" INTEGER NOT NULL,

    CONSTRAINT "ClearanceRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Interview" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "memberId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byStaffId" INTEGER NOT NULL,

    CONSTRAINT "Interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelperRecord" (
    "memberId" INTEGER NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "alpha" DOUBLE PRECISION NOT NULL DEFAULT 1.2,
    "beta" DOUBLE PRECISION NOT NULL DEFAULT 6,
    "learnedAt" TIMESTAMPTZ(3),
    "lastAskedAt" TIMESTAMPTZ(3),
    "jobs" INTEGER NOT NULL DEFAULT 0,
    "noShows" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "HelperRecord_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "HelperSkill" (
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "memberId" INTEGER NOT NULL,
    "category" TEXT NOT NULL,

    CONSTRAINT "HelperSkill_pkey" PRIMARY KEY ("memberId","category")
);

-- CreateTable
CREATE TABLE "Availability" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "memberId" INTEGER NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "fromMinute" SMALLINT NOT NULL,
    "toMinute" SMALLINT NOT NULL,

    CONSTRAINT "Availability_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PairBlock" (
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "blockerId" INTEGER NOT NULL,
    "blockedId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PairBlock_pkey" PRIMARY KEY ("blockerId","blockedId")
);

-- CreateTable
CREATE TABLE "HelpRequest" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,
    "status" "RequestStatus" NOT NULL,
    "statusReason" TEXT,
    "seekerId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "programme" "Programme" NOT NULL DEFAULT 'VOLUNTEER',
    "category" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "days" TEXT[],
    "from" TEXT,
    "to" TEXT,
    "part" TEXT,
    "every" TEXT,
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),
    "minutes" INTEGER NOT NULL DEFAULT 60,
    "people" INTEGER NOT NULL DEFAULT 1,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "districtId" INTEGER,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "radiusKm" DOUBLE PRECISION,
    "choice" "SeekerChoice" NOT NULL DEFAULT 'FIRST',
    "dangers" TEXT[],
    "liftsKg" DOUBLE PRECISION,
    "payCents" INTEGER,
    "privateHousehold" BOOLEAN NOT NULL DEFAULT true,
    "weeklyForMinorsDecided" BOOLEAN NOT NULL DEFAULT false,
    "childsGuardianConsents" BOOLEAN NOT NULL DEFAULT false,
    "offerId" INTEGER,
    "enteredById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedAt" TIMESTAMPTZ(3),
    "answerBy" TIMESTAMPTZ(3),
    "lookAgainAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "HelpRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpOffer" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,
    "status" "OfferStatus" NOT NULL,
    "statusReason" TEXT,
    "helperId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "programme" "Programme" NOT NULL DEFAULT 'VOLUNTEER',
    "category" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "days" TEXT[],
    "from" TEXT,
    "to" TEXT,
    "part" TEXT,
    "every" TEXT,
    "searchable" BOOLEAN NOT NULL DEFAULT true,
    "enteredById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activeAt" TIMESTAMPTZ(3),
    "askedValidAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "HelpOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DispatchWave" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "requestId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "why" JSONB NOT NULL,

    CONSTRAINT "DispatchWave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "requestId" INTEGER NOT NULL,
    "helperId" INTEGER NOT NULL,
    "waveId" INTEGER,
    "status" "InvitationStatus" NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "answerBy" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "score" DOUBLE PRECISION,
    "reasons" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Match" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,
    "status" "MatchStatus" NOT NULL,
    "requestId" INTEGER NOT NULL,
    "invitationId" INTEGER NOT NULL,
    "seekerId" INTEGER NOT NULL,
    "helperId" INTEGER NOT NULL,
    "place" INTEGER NOT NULL DEFAULT 1,
    "doorCode" TEXT NOT NULL,
    "agreedAt" TIMESTAMPTZ(3) NOT NULL,
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),
    "askedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Match_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactReveal" (
    "matchId" INTEGER NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "ownerId" INTEGER NOT NULL,
    "phone" BOOLEAN NOT NULL,
    "address" BOOLEAN NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ContactReveal_pkey" PRIMARY KEY ("matchId","ownerId")
);

-- CreateTable
CREATE TABLE "CheckIn" (
    "matchId" INTEGER NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "memberId" INTEGER NOT NULL,
    "happened" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CheckIn_pkey" PRIMARY KEY ("matchId","memberId")
);

-- CreateTable
CREATE TABLE "RelayMessage" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "matchId" INTEGER NOT NULL,
    "fromSeeker" BOOLEAN NOT NULL,
    "body" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "deleteAt" TIMESTAMPTZ(3),

    CONSTRAINT "RelayMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "status" "ReportStatus" NOT NULL DEFAULT 'OPEN',
    "reporterId" INTEGER,
    "aboutId" INTEGER,
    "subject" TEXT NOT NULL,
    "subjectId" INTEGER,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" INTEGER,
    "outcome" TEXT,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallTask" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL DEFAULT 0,
    "memberId" INTEGER NOT NULL,
    "chatId" INTEGER NOT NULL,
    "promptSeq" INTEGER,
    "body" BYTEA NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" INTEGER,
    "outcome" TEXT,

    CONSTRAINT "CallTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Chat" (
    "id" SERIAL NOT NULL,
    "bot" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "municipalityId" INTEGER,
    "memberId" INTEGER,
    "language" TEXT,
    "session" BYTEA,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "lastTurnAt" TIMESTAMPTZ(3),
    "goneAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Chat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Prompt" (
    "chatId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "body" BYTEA NOT NULL,
    "subject" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "externalId" TEXT,

    CONSTRAINT "Prompt_pkey" PRIMARY KEY ("chatId","seq")
);

-- CreateTable
CREATE TABLE "Inbox" (
    "id" SERIAL NOT NULL,
    "bot" TEXT NOT NULL,
    "updateId" TEXT NOT NULL,
    "chatId" INTEGER NOT NULL,
    "event" BYTEA,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMPTZ(3),
    "handledAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "Inbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" SERIAL NOT NULL,
    "chatId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "body" BYTEA,
    "priority" SMALLINT NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "deadAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bot" (
    "bot" TEXT NOT NULL,
    "messenger" TEXT NOT NULL,
    "municipalityId" INTEGER,
    "token" BYTEA,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Bot_pkey" PRIMARY KEY ("bot")
);

-- CreateTable
CREATE TABLE "Lease" (
    "bot" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("bot")
);

-- CreateTable
CREATE TABLE "BotState" (
    "bot" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" BYTEA NOT NULL,

    CONSTRAINT "BotState_pkey" PRIMARY KEY ("bot","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_slug_key" ON "Municipality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "District_municipalityId_id_key" ON "District"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "District_municipalityId_name_key" ON "District"("municipalityId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_municipalityId_id_key" ON "Organisation"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_municipalityId_name_key" ON "Organisation"("municipalityId", "name");

-- CreateIndex
CREATE INDEX "OrganisationMember_municipalityId_memberId_idx" ON "OrganisationMember"("municipalityId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_email_key" ON "Staff"("email");

-- CreateIndex
CREATE INDEX "StaffRole_municipalityId_idx" ON "StaffRole"("municipalityId");

-- CreateIndex
CREATE INDEX "StaffSession_staffId_idx" ON "StaffSession"("staffId");

-- CreateIndex
CREATE INDEX "StaffSession_expiresAt_idx" ON "StaffSession"("expiresAt");

-- CreateIndex
CREATE INDEX "AuditEntry_municipalityId_at_idx" ON "AuditEntry"("municipalityId", "at" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_municipalityId_subject_subjectId_idx" ON "AuditEntry"("municipalityId", "subject", "subjectId");

-- CreateIndex
CREATE INDEX "Member_municipalityId_status_submittedAt_idx" ON "Member"("municipalityId", "status", "submittedAt");

-- CreateIndex
CREATE INDEX "Member_municipalityId_lastName_firstName_idx" ON "Member"("municipalityId", "lastName", "firstName");

-- CreateIndex
CREATE INDEX "Member_municipalityId_phoneIndex_idx" ON "Member"("municipalityId", "phoneIndex");

-- CreateIndex
CREATE UNIQUE INDEX "Member_municipalityId_id_key" ON "Member"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "Approval_municipalityId_memberId_idx" ON "Approval"("municipalityId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Approval_memberId_role_key" ON "Approval"("memberId", "role");

-- CreateIndex
CREATE INDEX "Consent_municipalityId_memberId_idx" ON "Consent"("municipalityId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Consent_memberId_purpose_key" ON "Consent"("memberId", "purpose");

-- CreateIndex
CREATE INDEX "Guardian_municipalityId_memberId_idx" ON "Guardian"("municipalityId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Guardian_municipalityId_id_key" ON "Guardian"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GuardianConsent_municipalityId_guardianId_key" ON "GuardianConsent"("municipalityId", "guardianId");

-- CreateIndex
CREATE INDEX "ClearanceRecord_municipalityId_memberId_reinspectBy_idx" ON "ClearanceRecord"("municipalityId", "memberId", "reinspectBy");

-- CreateIndex
CREATE INDEX "Interview_municipalityId_memberId_idx" ON "Interview"("municipalityId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "HelperRecord_municipalityId_memberId_key" ON "HelperRecord"("municipalityId", "memberId");

-- CreateIndex
CREATE INDEX "HelperSkill_municipalityId_category_memberId_idx" ON "HelperSkill"("municipalityId", "category", "memberId");

-- CreateIndex
CREATE INDEX "Availability_municipalityId_memberId_idx" ON "Availability"("municipalityId", "memberId");

-- CreateIndex
CREATE INDEX "PairBlock_municipalityId_blockerId_idx" ON "PairBlock"("municipalityId", "blockerId");

-- CreateIndex
CREATE INDEX "PairBlock_municipalityId_blockedId_idx" ON "PairBlock"("municipalityId", "blockedId");

-- CreateIndex
CREATE INDEX "HelpRequest_municipalityId_status_createdAt_idx" ON "HelpRequest"("municipalityId", "status", "createdAt");

-- CreateIndex
CREATE INDEX "HelpRequest_municipalityId_seekerId_status_idx" ON "HelpRequest"("municipalityId", "seekerId", "status");

-- CreateIndex
CREATE INDEX "HelpRequest_municipalityId_category_status_idx" ON "HelpRequest"("municipalityId", "category", "status");

-- CreateIndex
CREATE INDEX "HelpRequest_municipalityId_offerId_idx" ON "HelpRequest"("municipalityId", "offerId");

-- CreateIndex
CREATE INDEX "HelpRequest_lookAgainAt_idx" ON "HelpRequest"("lookAgainAt");

-- CreateIndex
CREATE UNIQUE INDEX "HelpRequest_municipalityId_id_key" ON "HelpRequest"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "HelpOffer_municipalityId_status_category_activeAt_idx" ON "HelpOffer"("municipalityId", "status", "category", "activeAt");

-- CreateIndex
CREATE INDEX "HelpOffer_municipalityId_helperId_status_idx" ON "HelpOffer"("municipalityId", "helperId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "HelpOffer_municipalityId_id_key" ON "HelpOffer"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "DispatchWave_municipalityId_requestId_idx" ON "DispatchWave"("municipalityId", "requestId");

-- CreateIndex
CREATE UNIQUE INDEX "DispatchWave_municipalityId_id_key" ON "DispatchWave"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DispatchWave_requestId_number_key" ON "DispatchWave"("requestId", "number");

-- CreateIndex
CREATE INDEX "Invitation_municipalityId_helperId_status_sentAt_idx" ON "Invitation"("municipalityId", "helperId", "status", "sentAt");

-- CreateIndex
CREATE INDEX "Invitation_municipalityId_requestId_status_idx" ON "Invitation"("municipalityId", "requestId", "status");

-- CreateIndex
CREATE INDEX "Invitation_status_answerBy_idx" ON "Invitation"("status", "answerBy");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_municipalityId_id_key" ON "Invitation"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_requestId_helperId_key" ON "Invitation"("requestId", "helperId");

-- CreateIndex
CREATE INDEX "Match_municipalityId_requestId_status_idx" ON "Match"("municipalityId", "requestId", "status");

-- CreateIndex
CREATE INDEX "Match_municipalityId_seekerId_status_idx" ON "Match"("municipalityId", "seekerId", "status");

-- CreateIndex
CREATE INDEX "Match_municipalityId_helperId_status_startsAt_idx" ON "Match"("municipalityId", "helperId", "status", "startsAt");

-- CreateIndex
CREATE INDEX "Match_municipalityId_status_agreedAt_idx" ON "Match"("municipalityId", "status", "agreedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Match_municipalityId_id_key" ON "Match"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Match_municipalityId_invitationId_key" ON "Match"("municipalityId", "invitationId");

-- CreateIndex
CREATE INDEX "ContactReveal_municipalityId_matchId_idx" ON "ContactReveal"("municipalityId", "matchId");

-- CreateIndex
CREATE INDEX "ContactReveal_municipalityId_ownerId_idx" ON "ContactReveal"("municipalityId", "ownerId");

-- CreateIndex
CREATE INDEX "CheckIn_municipalityId_matchId_idx" ON "CheckIn"("municipalityId", "matchId");

-- CreateIndex
CREATE INDEX "CheckIn_municipalityId_memberId_idx" ON "CheckIn"("municipalityId", "memberId");

-- CreateIndex
CREATE INDEX "RelayMessage_municipalityId_matchId_at_idx" ON "RelayMessage"("municipalityId", "matchId", "at");

-- CreateIndex
CREATE INDEX "RelayMessage_deleteAt_idx" ON "RelayMessage"("deleteAt");

-- CreateIndex
CREATE INDEX "Report_municipalityId_status_at_idx" ON "Report"("municipalityId", "status", "at");

-- CreateIndex
CREATE INDEX "Report_municipalityId_aboutId_idx" ON "Report"("municipalityId", "aboutId");

-- CreateIndex
CREATE INDEX "Report_municipalityId_reporterId_idx" ON "Report"("municipalityId", "reporterId");

-- CreateIndex
CREATE INDEX "CallTask_municipalityId_doneAt_dueAt_idx" ON "CallTask"("municipalityId", "doneAt", "dueAt");

-- CreateIndex
CREATE INDEX "CallTask_municipalityId_memberId_idx" ON "CallTask"("municipalityId", "memberId");

-- CreateIndex
CREATE INDEX "CallTask_chatId_idx" ON "CallTask"("chatId");

-- CreateIndex
CREATE INDEX "Chat_municipalityId_memberId_lastTurnAt_idx" ON "Chat"("municipalityId", "memberId", "lastTurnAt");

-- CreateIndex
CREATE UNIQUE INDEX "Chat_bot_externalId_key" ON "Chat"("bot", "externalId");

-- CreateIndex
CREATE INDEX "Prompt_subject_idx" ON "Prompt"("subject");

-- CreateIndex
CREATE INDEX "Inbox_chatId_id_idx" ON "Inbox"("chatId", "id");

-- CreateIndex
CREATE INDEX "Inbox_handledAt_idx" ON "Inbox"("handledAt");

-- CreateIndex
CREATE UNIQUE INDEX "Inbox_bot_updateId_key" ON "Inbox"("bot", "updateId");

-- CreateIndex
CREATE INDEX "Outbox_deadAt_idx" ON "Outbox"("deadAt");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_chatId_seq_key" ON "Outbox"("chatId", "seq");

-- CreateIndex
CREATE INDEX "Bot_municipalityId_idx" ON "Bot"("municipalityId");

-- AddForeignKey
ALTER TABLE "District" ADD CONSTRAINT "District_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationMember" ADD CONSTRAINT "OrganisationMember_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationMember" ADD CONSTRAINT "OrganisationMember_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffRole" ADD CONSTRAINT "StaffRole_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffRole" ADD CONSTRAINT "StaffRole_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffSession" ADD CONSTRAINT "StaffSession_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guardian" ADD CONSTRAINT "Guardian_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuardianConsent" ADD CONSTRAINT "GuardianConsent_municipalityId_guardianId_fkey" FOREIGN KEY ("municipalityId", "guardianId") REFERENCES "Guardian"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClearanceRecord" ADD CONSTRAINT "ClearanceRecord_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interview" ADD CONSTRAINT "Interview_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelperRecord" ADD CONSTRAINT "HelperRecord_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelperSkill" ADD CONSTRAINT "HelperSkill_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Availability" ADD CONSTRAINT "Availability_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairBlock" ADD CONSTRAINT "PairBlock_municipalityId_blockerId_fkey" FOREIGN KEY ("municipalityId", "blockerId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairBlock" ADD CONSTRAINT "PairBlock_municipalityId_blockedId_fkey" FOREIGN KEY ("municipalityId", "blockedId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_municipalityId_seekerId_fkey" FOREIGN KEY ("municipalityId", "seekerId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_municipalityId_districtId_fkey" FOREIGN KEY ("municipalityId", "districtId") REFERENCES "District"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_municipalityId_offerId_fkey" FOREIGN KEY ("municipalityId", "offerId") REFERENCES "HelpOffer"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpOffer" ADD CONSTRAINT "HelpOffer_municipalityId_helperId_fkey" FOREIGN KEY ("municipalityId", "helperId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpOffer" ADD CONSTRAINT "HelpOffer_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DispatchWave" ADD CONSTRAINT "DispatchWave_municipalityId_requestId_fkey" FOREIGN KEY ("municipalityId", "requestId") REFERENCES "HelpRequest"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_municipalityId_requestId_fkey" FOREIGN KEY ("municipalityId", "requestId") REFERENCES "HelpRequest"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_municipalityId_helperId_fkey" FOREIGN KEY ("municipalityId", "helperId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_municipalityId_waveId_fkey" FOREIGN KEY ("municipalityId", "waveId") REFERENCES "DispatchWave"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_municipalityId_requestId_fkey" FOREIGN KEY ("municipalityId", "requestId") REFERENCES "HelpRequest"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_municipalityId_invitationId_fkey" FOREIGN KEY ("municipalityId", "invitationId") REFERENCES "Invitation"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_municipalityId_seekerId_fkey" FOREIGN KEY ("municipalityId", "seekerId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_municipalityId_helperId_fkey" FOREIGN KEY ("municipalityId", "helperId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactReveal" ADD CONSTRAINT "ContactReveal_municipalityId_matchId_fkey" FOREIGN KEY ("municipalityId", "matchId") REFERENCES "Match"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactReveal" ADD CONSTRAINT "ContactReveal_municipalityId_ownerId_fkey" FOREIGN KEY ("municipalityId", "ownerId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_municipalityId_matchId_fkey" FOREIGN KEY ("municipalityId", "matchId") REFERENCES "Match"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelayMessage" ADD CONSTRAINT "RelayMessage_municipalityId_matchId_fkey" FOREIGN KEY ("municipalityId", "matchId") REFERENCES "Match"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_municipalityId_reporterId_fkey" FOREIGN KEY ("municipalityId", "reporterId") REFERENCES "Member"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_municipalityId_aboutId_fkey" FOREIGN KEY ("municipalityId", "aboutId") REFERENCES "Member"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallTask" ADD CONSTRAINT "CallTask_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallTask" ADD CONSTRAINT "CallTask_chatId_fkey" FOREIGN KEY ("chatId") REFERENCES "Chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chat" ADD CONSTRAINT "Chat_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chat" ADD CONSTRAINT "Chat_municipalityId_memberId_fkey" FOREIGN KEY ("municipalityId", "memberId") REFERENCES "Member"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Prompt" ADD CONSTRAINT "Prompt_chatId_fkey" FOREIGN KEY ("chatId") REFERENCES "Chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inbox" ADD CONSTRAINT "Inbox_chatId_fkey" FOREIGN KEY ("chatId") REFERENCES "Chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outbox" ADD CONSTRAINT "Outbox_chatId_fkey" FOREIGN KEY ("chatId") REFERENCES "Chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bot" ADD CONSTRAINT "Bot_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;
