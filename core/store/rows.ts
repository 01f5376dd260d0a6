export type { HelpRequestModel as RequestRow, MatchModel as MatchRow } from './generated/models.ts'
