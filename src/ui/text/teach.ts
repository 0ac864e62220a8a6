/** The host's desk before and around a session. Fetched with the pages for hosts only. */
export const teach = {
  title: 'Teach a class',
  intro:
    'A class plays an encounter together on the projector, or each on their own phone, and then takes a second look together. Nobody needs an account, and no name is asked for.',
  guide: 'Before you teach: a plan for 50 minutes',
  home: 'Home',
  desk: {
    none: 'A class cannot be taught from here.',
    starting: 'Teaching is being set up; this takes a few seconds.',
    again: 'Look again',
    noServer:
      'No Second Look server answers here. Playing works without one; for a class, start it with `npm start` on one computer in the room.',
    noAnswer: 'The server does not answer. Check that it is running and that this device is still in its network.',
    sessionsTitle: 'Your sessions on this device',
    noSessions: 'None yet. Keys to your sessions stay on this device; another one can be given them from the session.',
    sessionName: (title: string, code: string) => `${title}, ${code}`,
    unknownTitle: 'A session',
    made: (date: string) => `begun ${date}`,
    open: (name: string) => `Continue ${name}`,
    remove: 'Delete now',
    removeNamed: (name: string) => `Delete now: ${name}`,
    removeTitle: 'Delete this session',
    removeAsk:
      'Everything of this session is deleted from the server at once: votes, reasons, paths. What people kept on their own phones stays theirs. This cannot be taken back.',
    removeYes: 'Delete it now',
    removeNo: 'Keep it',
    removed: (name: string) => `${name} is deleted.`,
    gone: (name: string) => `${name} was not on the server any more. It is taken off this list.`,
    notKept:
      'This browser lets nothing be kept, so the keys to your sessions last only as long as this page. Before you leave a session, use “Another device” there and keep the link.',
  },
  create: {
    title: 'A new session',
    scenario: 'Encounter',
    stock: 'The file it begins with',
    stockHint:
      'With the file of a class of your own, open it from that class’s session instead: under Afterward, “Where this goes”.',
    mode: 'How to play it',
    modes: {
      together: {
        name: 'Together',
        means: 'One story on the screen. The class votes where it is decisive; at the other moments you choose.',
      },
      each: {
        name: 'Each on their own',
        means: 'Everybody plays on their own phone, at their own pace. You can hold them where you want to talk.',
      },
    },
    holds: 'Hold everyone',
    holdsHint: 'Nobody goes on from there until you let them. More can be set while they play.',
    decisive: (count: number) => (count === 1 ? 'at the decisive moment' : `at each of the ${count} decisive moments`),
    board: 'at the assessment board',
    aftermath: 'before what happened afterward',
    chapter: (name: string) => `when “${name}” begins`,
    holdsComing: 'Looking through the story…',
    holdsNone: 'The story’s map did not arrive, so holds can only be set while the class plays.',
    more: 'Names, and how long it is kept',
    names: 'Names',
    nameKinds: {
      off: { name: 'Colors and animals', means: 'Everybody is given one, such as Teal Heron. No name is asked for.' },
      on: {
        name: 'Names that people type',
        means:
          'They are kept with their choices on this server until the session is deleted. The screen never shows them.',
      },
    },
    days: 'Delete by itself after, in days',
    daysHint: '1 to 365. You can delete it at any time before.',
    daysFault: 'Give a whole number of days from 1 to 365.',
    begin: 'Make the session',
    making: 'Making the session…',
  },
  room: {
    title: 'Check the room',
    intro: 'Do this before people come: a guest network may keep phones from reaching this computer.',
    loopback: 'This server answers this computer only.',
    loopbackFix: 'Stop it and start it again so that phones in the same network reach it:',
    command: 'npm start -- --lan',
    noAddress: 'This computer is in no network that a phone could share. Join the room’s network, then look again.',
    scan: 'Open this with a phone in the network that the class will use. It says at once whether it gets through.',
    qr: (address: string) => `QR code of ${address}`,
    several: 'This computer has several addresses. If one gets no answer, try the next.',
    trouble: 'If nothing opens',
    troubles: [
      'The phone is in another network than this computer, often the mobile network: switch it to the same Wi-Fi.',
      'A guest Wi-Fi may keep devices apart (“client isolation”): ask IT for another network, or use a phone’s hotspot for this computer and the class.',
      'A firewall on this computer may ask whether Node may be reached: allow it for private networks.',
      'No phones at all? Play together and count hands; you type the numbers.',
    ],
  },
} as const
