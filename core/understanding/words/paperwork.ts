import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const paperwork: CategoryWords = {
  phrases: piece`
    post (?:\w+ )?durch\b(?!fuehr)|(?:geh|seh|schau|les|guck)\w* .{0,30}(?:post|briefe|unterlagen|papiere|bescheide) .{0,12}durch\b|sortier\w* .{0,45}\b(?:post|briefe|unterlagen|papiere|belege|quittungen|rechnungen)\b|(?:post|briefe|unterlagen|papiere|belege) .{0,30}sortier\w*|(?:vom|von der|von) \w*(?:amt|kasse|versicherung|behoerde|gericht|center|anwalt|stadtwerke|stadt|bank|inkasso\w*)\b.{0,60}(?:versteh|kein wort|begreif|kapier|schlau|angst|beantwort|antwort|frist|widersp|erklaer|gekommen|bekommen|geschrieben)\w*|(?:vom|von der) \w*(?:amt|kasse|behoerde|gericht) (?:ist )?(?:post|brief|was|etwas|ein \w+) (?:ge)?komm\w*|(?:post|briefe?|schreiben)\b.{0,20}(?:vorlies|vorles|vorzules|vorgelesen|durchles|durchzugeh
    |durchgeh)\w*|(?:lies|les)\w* .{0,20}(?:post|briefe?)\b.{0,10}vor\b|letter from|tax office|vertrag\w* .{0,15}kuendig\w*|kuendig\w* .{0,20}vertrag
    |\w*vertrag kuendig\w*|(?:strom|gas)anbieter|anbieter wechsel\w*|(?:brief|briefe|schreiben|post
    |bescheid)\b.{0,40}\b(?:amt|behoerde|krankenkasse|jobcenter|rentenversicherung|versicherung
    |vermieter|gericht|finanzamt|anwalt|verwaltung|stadt|familienkasse|auslaenderbehoerde|sozialamt
    |stadtwerke|inkasso|schreib|formulier|aufsetz|beantwort|versteh|uebersetz|vorles|erklaer)\w*
    |(?:\w{0,9}amt|behoerde|krankenkasse|jobcenter|versicherung|familienkasse|sozialamt
    |auslaenderbehoerde)\w* .{0,30}(?:brief|geschrieben|schreiben|post|formular|schreibt)\b
  `,
  sure: piece`
    widerspr\w*|amtsbrief\w*|\w*brief\w* vom amt|mietsache\w*|reklam\w*|lohnsteuer\w*
    |behoerdensache\w*|benefits?\b|fill(?:ing)? (?:in|out)|tax\b|translate|job ?centre|letter\b|contract\b|council|wohngeld|kindergeld|elterngeld|\w*geldantrag|seiten formular|amtsschimmel|rentensache\w*
    |rentenangelegenheit\w*|\w*vertrag (?:kuendig|verlaenger|pruef|versteh)\w*|stromvertrag|mietvertrag|handyvertrag
    |beschwerde(?:brief)?\b|reisepass|personalausweis|ausweis\b|bankkram|kontoausz\w*|hausrat\w*
    |haftpflicht\w*|strafzettel|knoellchen|anmeldung beim|gutschein einloes\w*|inkasso|mahnbescheid
    |pfaendung\w*|schulden\w*|behoerden\w*|amtlich\w*|aufenthaltstitel|visum|einbuergerung(?!stest)\w*|wohnberechtigungs\w*|ummeld\w*|beihilfe
    |reisekosten|anschreiben|amtssprache|brief(?:e)?verkehr|\w*erklaerung\b|bankangelegenheit\w*
    |schriftstueck\w*|briefe?\b .{0,12}(?:schreib|lesen|beantwort)\w*|\w*antrag\w*|\w*antraeg\w*
    |beantrag\w*|\w*formular\w*|formblatt|vordruck\w*|fragebog\w*|ausfuell\w*|auszufuell\w*
    |ausgefuellt|(?<!\b(?:ans|am|hinters|hinterm) )steuer\w*|elster|finanzamt\w* (?:brief|post)|grundsteuer|papierkram|schreibkram
    |schriftkram|schriftverkehr|buerokrat\w*|behoerdenkram|buerokram|amtsdeutsch|behoerdendeutsch
    |behoerdenpost|behoerdenbrief\w*|amtliche\w* (?:brief|schreiben|post)\w*|(?<!\b(?:(?:sag(?:t|e|en)?|gibt?|geb(?:e|t|en)?|weiss|wisst)\b(?: \w+){0,5}|einfach|mir|uns|kurz|wer) )\w*bescheid\b(?! (?:geben
    |sagen|geb|gib|sag|wissen))|bescheide\b|\w*rechnung(?:en)?\b|ueberweisung\w*|mahnung\w*
    |kontoauszueg\w*|wohngeld|buergergeld|hartz|grundsicherung|kindergeld|elterngeld|pflegegeld
    |pflegegrad|pflegekasse|pflegestufe|rente(?:n\w*)?\b(?<!in rente)|sozialhilfe|blindengeld
    |schwerbehindertenausweis|gez\b|rundfunkbeitrag|bafoeg|\w*nebenkosten\w*|\w*kuendig\w*|vertrag\b
    |vertraege|widerspruch\w*|einspruch|bewerbung\w*|lebenslauf\w*|uebersetz\w*|dolmetsch\w*
    |patientenverfuegung|vollmacht|testament|vorsorge(?!termin|untersuch)\w*|unterlagen|aktenordner|ordner\b|papiere\b
    |dokumente?\b|post (?:sortier|durchseh|oeffn|durchgeh)\w*|ablage\b|paperwork|forms?\b
    |official letter|application|tax(?:es)?\b|translat\w*|letters? from
  `,
  likely: piece`
    sachbearbeiter\w*|steuerberater\w*|buchhalter\w*|verwaltungsfach\w*|steuerfach\w*|finanzbeamt\w*|rechtspfleger\w*|briefe?\b|schreiben vom|versicherung\w*|krankenkasse\w*|krankenversicherung|auszufuellen
    |schriftlich\w*|behoerden?\w*
  `,
  hint: piece`amt\b|brief|online-?antrag|letter`,
}
