-- What schema.prisma cannot say. tests/store/migrations.test.ts asks for it by name.

-- The nearest first, without looking at the whole town: core/store/candidates.ts orders by the same expression.
CREATE INDEX "member_nearest" ON "Member" USING gist (point("longitude" * 0.63, "latitude")) WHERE "status" = 'APPROVED';
