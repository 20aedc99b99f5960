/** Who and what the demo consists of. Addresses end in `.example`, which no mail server delivers to. */
export const demoOrganization = {
  clients: [
    {
      brand: {
        colors: [{ hex: '#2F5D50', name: 'Moss' }, { hex: '#C8704B', name: 'Clay' }, { hex: '#F1E9DC', name: 'Linen' }, { hex: '#22302C', name: 'Ink' }],
        forbiddenTerms: ['cheap', 'bargain', 'hurry', 'must-have'],
        voice: 'Warm and exact. Says what a thing is made of and how it is used. No exclamation marks.',
      },
      clientType: 'retail',
      contacts: [
        { email: 'ines@halden-rowe.example', firstName: 'Ines', jobTitle: 'Head of design', lastName: 'Rowe', portal: true },
        { email: 'tom@halden-rowe.example', firstName: 'Tom', jobTitle: 'Managing director', lastName: 'Halden', portal: false },
      ],
      industry: 'Homeware',
      name: 'Halden & Rowe',
      project: { description: 'Campaign and shop material for the autumn range of tableware.', name: 'Autumn table', projectCode: 'HR-001' },
      slug: 'halden-rowe',
    },
    {
      brand: {
        colors: [{ hex: '#0E5A7D', name: 'Harbour' }, { hex: '#DDF1F4', name: 'Foam' }, { hex: '#F28C6F', name: 'Coral' }],
        forbiddenTerms: ['cure', 'guaranteed', 'pain-free'],
        voice: 'Calm, in plain words, never cheerful about illness.',
      },
      clientType: 'healthcare',
      contacts: [{ email: 'amara@brightwater.example', firstName: 'Amara', jobTitle: 'Medical director', lastName: 'Osei', portal: true }],
      industry: 'Family practices',
      name: 'Brightwater Clinics',
      project: { description: 'Signs, website and leaflets for the travel clinic.', name: 'Travel clinic opening', projectCode: 'BW-001' },
      slug: 'brightwater-clinics',
    },
  ],
  organization: {
    currency: 'EUR',
    domain: 'northlight.example',
    name: 'Northlight Studio',
    settings: { branding: { accent: '#2F5D50' } },
    slug: 'northlight-studio',
    subscriptionTier: 'professional',
    timezone: 'Europe/Berlin',
  },
  people: [
    { competencies: {}, department: 'Management', email: 'mara@northlight.example', maxCapacity: 3, name: 'Mara Lindqvist', role: 'OWNER' },
    { competencies: {}, department: 'Production', email: 'jonas@northlight.example', maxCapacity: 8, name: 'Jonas Feld', role: 'PRODUCER' },
    {
      competencies: { 'Brand design': 'SENIOR', 'Graphic design': 'SENIOR', Illustration: 'LEAD', 'Social media': 'INTERMEDIATE', 'Web design': 'INTERMEDIATE' },
      department: 'Design',
      email: 'aiko@northlight.example',
      maxCapacity: 5,
      name: 'Aiko Tanaka',
      role: 'ARTIST',
    },
    {
      competencies: { 'Graphic design': 'INTERMEDIATE', 'Motion design': 'SENIOR', Photography: 'SENIOR', Retouching: 'INTERMEDIATE', 'Video editing': 'SENIOR' },
      department: 'Film and photo',
      email: 'samuel@northlight.example',
      maxCapacity: 4,
      name: 'Samuel Adeyemi',
      role: 'ARTIST',
    },
    { accountManager: true, competencies: { Copywriting: 'SENIOR' }, department: 'Clients', email: 'priya@northlight.example', maxCapacity: 2, name: 'Priya Raman', role: 'TEAM_LEAD' },
  ],
  pictures: [
    { assetType: 'IMAGE_PHOTO', client: 'halden-rowe', description: 'Three clay bowls on a linen cloth before a moss green wall.', key: 'clay-bowls-on-linen', name: 'Clay bowls on linen', tags: ['ceramics', 'homeware', 'linen', 'autumn'] },
    { assetType: 'IMAGE_PHOTO', client: 'halden-rowe', description: 'A green vase with dried leaves and two bowls on a table, warm light.', key: 'autumn-still-life', name: 'Autumn still life', tags: ['autumn', 'ceramics', 'natural light'] },
    { assetType: 'IMAGE_PHOTO', client: 'halden-rowe', description: 'Bowls with fruit on an oak table by the window.', key: 'oak-table-in-daylight', name: 'Oak table in daylight', tags: ['oak', 'homeware', 'natural light'] },
    { assetType: 'IMAGE_PHOTO', client: 'halden-rowe', description: 'A linen curtain, a green bowl and a white vase.', key: 'linen-and-oak', name: 'Linen and oak', tags: ['linen', 'oak', 'homeware'] },
    { assetType: 'IMAGE_LOGO', client: 'halden-rowe', description: 'The mark of Halden & Rowe, light on moss green.', key: 'halden-rowe-logo', name: 'Halden & Rowe logo', tags: ['logo', 'brand'] },
    { assetType: 'IMAGE_PHOTO', client: 'halden-rowe', description: 'A pink table on a terrace; must not be used any more.', key: 'summer-terrace-2024', name: 'Summer terrace 2024', tags: ['summer', 'homeware', 'ceramics'] },
    { assetType: 'IMAGE_GRAPHIC', client: 'brightwater-clinics', description: 'A waiting room with a blue sofa and a view of the water.', key: 'brightwater-waiting-room', name: 'Waiting room in the morning', tags: ['clinic', 'calm', 'care'] },
    { assetType: 'IMAGE_GRAPHIC', client: 'brightwater-clinics', description: 'A family of three looks out over the water in the evening.', key: 'brightwater-family-by-the-water', name: 'Family by the water', tags: ['family', 'water', 'calm'] },
  ],
} as const
