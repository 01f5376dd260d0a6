import { approveMember, askMemberBack, noteAnswer, recordInterview, rejectMember } from './admission.ts'
import { listAudit } from './audit.ts'
import { listCalls, postponeCall, readCall, reopenCall, tickOffCall } from './call-tasks.ts'
import { whoCouldBeAsked } from './candidates.ts'
import { correctBirthYear, correctGuardian, correctMember } from './correcting.ts'
import { enterMember } from './entering.ts'
import { setHazards } from './hazards.ts'
import { dropLine, listDeadLines, retryLine } from './lines.ts'
import { callOffMatch, listMatches, readMatch, settleMatch } from './matches.ts'
import { eraseMemberFor, listMembers, readMember } from './members.ts'
import { readNumbers } from './numbers.ts'
import { blockOffer, endOffer, listOffers, readOffer, releaseOffer, unblockOffer } from './offers.ts'
import { listOpened } from './opened.ts'
import {
  addOrganisation,
  changeOrganisation,
  endSpeaking,
  letSpeak,
  listOrganisations,
  readOrganisation,
  switchOrganisation,
} from './organisations.ts'
import { addDistrict, changeDistrict, changeTownHall, readTown, removeDistrict } from './our-town.ts'
import { postOfferFor, postRequestFor } from './posting.ts'
import { declineRole, listRegistrations, nextRegistration } from './registrations.ts'
import { closeReport, listReports, reopenReport, takeReport } from './reports.ts'
import {
  blockRequest,
  cancelRequest,
  listRequests,
  readRequest,
  releaseRequest,
  searchAgain,
  unblockRequest,
} from './requests.ts'
import {
  addGuardian,
  clearHousehold,
  recordBirthDate,
  recordClearance,
  recordGuardianConsent,
} from './safeguards.ts'
import { whatWaits } from './start.ts'
import { reinstateMember, suspendMember } from './suspension.ts'
import { allowSensitive, removeClearance, removeGuardian, takeBackConsent } from './taking-back.ts'
import { townFacts } from './town-facts.ts'
import { readRules, saveRules } from './town-rules.ts'
import { waysIn } from './ways-in.ts'

/** All that staff may see and do in their municipality. Each call checks for itself who may. */
export const staffCalls = {
  townFacts,
  waysIn,
  whatWaits,
  listRegistrations,
  nextRegistration,
  approveMember,
  askMemberBack,
  noteAnswer,
  rejectMember,
  recordInterview,
  declineRole,
  listMembers,
  readMember,
  enterMember,
  suspendMember,
  reinstateMember,
  eraseMemberFor,
  addGuardian,
  recordGuardianConsent,
  recordClearance,
  clearHousehold,
  recordBirthDate,
  listRequests,
  readRequest,
  whoCouldBeAsked,
  postRequestFor,
  blockRequest,
  unblockRequest,
  releaseRequest,
  setHazards,
  cancelRequest,
  searchAgain,
  listOffers,
  readOffer,
  postOfferFor,
  blockOffer,
  unblockOffer,
  releaseOffer,
  endOffer,
  listMatches,
  readMatch,
  callOffMatch,
  settleMatch,
  listCalls,
  readCall,
  tickOffCall,
  reopenCall,
  postponeCall,
  listReports,
  takeReport,
  closeReport,
  reopenReport,
  listOpened,
  listDeadLines,
  retryLine,
  dropLine,
  listAudit,
  readNumbers,
  readTown,
  changeTownHall,
  addDistrict,
  changeDistrict,
  removeDistrict,
  readRules,
  saveRules,
  correctMember,
  correctBirthYear,
  correctGuardian,
  removeGuardian,
  takeBackConsent,
  removeClearance,
  allowSensitive,
  listOrganisations,
  readOrganisation,
  addOrganisation,
  changeOrganisation,
  switchOrganisation,
  letSpeak,
  endSpeaking,
}
