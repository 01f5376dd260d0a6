export type {
  HelpOfferModel as OfferRow,
  HelpRequestModel as RequestRow,
  MatchModel as MatchRow,
} from './generated/models.ts'
