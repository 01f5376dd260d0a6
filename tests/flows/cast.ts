/** Who plays in the transcripts. What isn't said in a scene is read here. */
export const CAST: Record<string, Role> = {
  Erna: { lastName: 'Berger', born: 1941, phone: '+49525012345' },
  Heinz: { lastName: 'Brockmann', born: 1938, phone: '+49525012399' },
  Olena: { lastName: 'Kovalenko', born: 1988, phone: '+491712345678' },
  Petra: { lastName: 'Wulf', born: 1972, phone: '+491712345682' },
  Karl: { lastName: 'Möller', born: 1965, phone: '+491712345679' },
  Mia: {
    lastName: 'Sander',
    born: 2011,
    phone: '+491712345680',
    guardian: { name: 'Petra Sander', phone: '+491712345681' },
  },
}

interface Role {
  lastName: string
  born: number
  /** E.164 */
  phone: string
  guardian?: { name: string; phone: string }
}
