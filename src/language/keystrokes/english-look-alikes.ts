const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Common English words that are also Telex keystrokes of a syllable (`this` thí, `been` bên).
 * They are read as Vietnamese only beside other keystrokes, and alone never show that there are any.
 */
export const ENGLISH_LOOK_ALIKES = words(`
  air arm as asap bans bar barn bats beef been beer bees best bias bits boo boom boost boots born bots bow
  box bus cans caps car cast cats chair char chats chef chips choir chore chose chosen cons cops cost cow
  cups cuts dawn days deed deem deer def dens did didn docs does doesn donor doom door dose dots down dust gaps
  gas guns guts hair hans harm has hasn hats hens her here hero hex hips his hits hoax hof honor hoof hops
  hose host how huts if is isn its keen keeps lair laps las last lax lays lee lens lets liar lips list
  loaf loans loops los lose lost lots low maps mar max meets mere mix moon moons most mow must naps nary
  nest noon noons nor nose now nuns nuts oaf of or os own past peer per pins pits poor queen queue rats
  rays reef ref reset rest reuse roar roof room rooms roots rose row runs rust says see seem seems seen
  sees sense sets sex sins sir sits six soar soon sore suns sur tans taps tar tax tee teen tees tens tense
  term test thee theme themes thens there these this those thus tips too tops tor torn tow town trays tree
  trees trips trust turn ups us usa vans var vary vast vex visa vow war was wax won wrong
`);

/** Written in Vietnamese sentences as they are: English words of daily use, loans without accents. */
export const KEPT_WORDS = words(
  'of test reset tax mix box bus gas visa post host cost trust bots asap usa oxi misa',
);

/** Kept before a capital: the particles of foreign names (Los Angeles, Las Vegas). */
export const KEPT_NAME_PARTICLES = words('los las des der les max ross');
