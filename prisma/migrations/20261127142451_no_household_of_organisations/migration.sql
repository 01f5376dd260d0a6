-- § 16 (2) JArbSchG: on Saturdays helpers under 18 are for households, and what an organisation asks for is none.
ALTER TABLE "HelpRequest"
  ADD CONSTRAINT "request_of_organisation" CHECK ("organisationId" IS NULL OR NOT "privateHousehold");
