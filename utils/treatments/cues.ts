import { foldWord } from './fold-word.ts';

/** Bits that say what a word tells about the treatments near it. */
export const CUE = {
  /** Treating, relieving, preventing. */
  treat: 1,
  /** Taking, giving, trying. */
  use: 2,
  /** First word of advice: "drink", "wear", "avoid". */
  advice: 4,
  /** Before a treatment: names it as a cause ("caused by", "allergic to"). */
  harm: 8,
  /** After a treatment: speaks of harm, body levels or tests ("allergy", "levels", "receptors"). */
  notTreatment: 16,
  /** Joins members of a list. */
  list: 32,
  /** Function words that end a name. */
  stop: 64,
  /** Sections that are about treatment. */
  section: 128,
  /** "not", "no", "never", "without". */
  negation: 256,
  /** Medicines in general: "drug", "medication", "pill". */
  medicine: 512,
  /** Says nothing about which treatment it is: "new", "several", "more". */
  vague: 1024,
} as const;

type CueName = keyof typeof CUE;

const ENGLISH: Readonly<Record<CueName, string>> = {
  treat: `treat treats treated treating treatment treatments therapy therapies therapeutic remedy remedies relieve relieved
    relieving relief cure cures cured curing heal heals healing soothe soothes soothing ease eased eases easing alleviate alleviates
    alleviated manage manages managed managing management prevent prevents prevented preventing prevention help helps helped
    helping helpful effective beneficial benefit benefits improve improves improved improving reduce reduces reduced reducing
    lower lowers lowered lowering decrease decreases decreased decreasing strengthen strengthens calm calms calming boost boosts
    support supports cut cuts slow slows stop ward combat combats fight fights protect protects protecting lessen counteract antidote prophylaxis recover recovery fixed`,
  use: `use uses used using take takes taken taking took give gives given giving gave receive receives received receiving
    undergo undergoes undergone underwent undergoing administer administered administering prescribe prescribes prescribed
    prescribing prescription recommend recommends recommended recommending advise advised suggest suggested suggests try tries
    tried trying apply applied applying inject injected injecting injection injections dose doses dosage dosing start started
    need needs needed require requires required perform performed option options consider considered including include
    supplement supplementation supplements start begin offer offered choose choosing consult`,
  advice: `drink eat take get use apply avoid try keep wash wear limit rest gargle sleep stay do practice practise stop quit
    exercise massage elevate raise place put soak stretch walk talk ask join follow choose add cut reduce increase consume
    maintain lose manage learn consider make ensure include breathe cover clean remove replace protect start schedule give
    switch find seek moisturize breastfeed pump express change meditate relax perform run sip suck inhale swallow chew rinse`,
  harm: `cause caused causes causing induced induce induces triggered trigger triggers triggering allergic allergy allergies
    reaction reactions sensitive sensitivity hypersensitivity intolerance intolerant overdose overdosing overdosed addiction
    addicted dependence abuse abused abusing misuse poisoning poisoned exposure exposed contraindicated contraindication
    withdrawn banned recalled interact interacts interaction interactions toxicity worsen worsens aggravate aggravates danger
    dangers dangerous harmful smuggled illegal discontinued discontinuing discontinuation worsened lacking lack
    causado causada`,
  notTreatment: `allergy allergies allergic overdose overdoses abuse abuser abusers addiction addict addicts addicted poisoning
    toxicity induced dependence dependency misuse withdrawal recall level levels receptor receptors production deficiency
    deficiencies deficient resistance resistant metabolism secretion sensitivity hypersensitivity intolerance toxic
    disorder test tests testing tested lawsuit shares stock inc ltd corp corporation gmbh plc manufacturer
    company companies concentration concentrations synthesis signaling signalling pathway pathways`,
  list: 'and or nor other including like such as eg especially also both either with plus',
  stop: `a an the this that these those some any all each every no not nor of for to in on at by from with without into onto
    over under after before during between through about against as than and or but if when while where who whom whose which
    what why how because since until although though so such very too also only just even still yet then there here it its
    he she they we you i me my your his her their our us them him is are was were be been being am do does did doing done has
    have had having can could may might must shall should will would not n't per via including like both either neither
    someone anyone people patients patient person doctor doctors physician who up out off down again more most less least
    many much few several one two three four five six first second new old other another same different such own`,
  section: `treat treating treated treatment treatments therapy therapies remedy remedies cure cures prevent preventing prevention
    manage managing management selfcare care relief relieve medicine medicines medication medications drugs tips help ways
    options avoid coping cope living lifestyle advice recommendations steps solutions alternatives intervention interventions
    protect lower reduce ease soothe stop fight heal home do`,
  negation: `not no never without avoid avoiding refuse refused don't doesn't shouldn't cannot can't won't instead rather`,
  medicine: `drug drugs medicine medicines medication medications pill pills tablet tablets capsule capsules cream creams
    ointment gel dose doses dosage mg mcg milligrams oral topical intravenous injection injections inhaler spray drops syrup
    infusion prescription generic pharmacy placebo combined combination agent agents`,
  vague: `new old other another same different various several many more most less least best better good common standard
    usual current available effective possible further additional specific certain particular regular proper appropriate
    adequate great first second third last next early late recent initial successful alternative modern simple major minor
    emergency necessary careful immediate prior previous subsequent important main general experimental traditional
    conventional intensive optimal medical clinical surgical long short term time single multiple high low full partial
    potential future ongoing expensive popular powerful natural real actual entire whole total only such own whether
    free online special unnecessary risky invasive elective planned repeat extensive`,
};

const SPANISH: Readonly<Record<CueName, string>> = {
  treat: `tratar trata tratan tratado tratada tratamiento tratamientos terapia terapias remedio remedios alivia alivian aliviar
    alivio cura curar cura calma calmar prevenir previene previenen prevención ayuda ayudan ayudar eficaz eficaces mejora
    mejorar mejoran reduce reducir reducen controlar control manejo combatir proteger protege beneficio beneficios útil baja bajan bajar`,
  use: `usar usa usan usado usada utilizar utiliza tomar toma tome tomando dar administrar administrado recetar receta recetado
    recetó recetaron recetan prescribió recomendar recomienda recomiendan recomendado aconseja aplicar aplique inyectar inyecta inyectan inyección dosis probar pruebe
    someterse recibir recibe recibió necesita necesitar requiere opción opciones considerar incluye incluyen incluir sugerir`,
  advice: `beba beber bebe coma comer come tome tomar toma use usar aplique aplicar evite evitar evita mantenga mantener lave
    lavar lávese limite descanse descansar haga hacer duerma dormir deje dejar practique practicar camine caminar eleve
    reduzca aumente consuma consumir siga seguir procure intente intentar coloque ponga póngase vacúnese consulte pruebe`,
  harm: `causa causado causada causados causan provocado provocada provoca provocan inducido inducida alergia alergias alérgico
    alérgica reacción reacciones sobredosis adicción abuso intoxicación exposición contraindicado contraindicada retirado
    retirada prohibido desencadena interacciona empeora`,
  notTreatment: `alergia sobredosis abuso adicción intoxicación toxicidad dependencia niveles nivel receptores deficiencia
    resistencia metabolismo síntesis`,
  list: 'y o u e ni otros otras como incluidos incluyendo también',
  stop: `el la los las un una unos unas de del al a en con sin por para sobre entre hasta desde según que quien cuyo y o u e ni
    pero si cuando donde como porque aunque su sus mi tu se es son era fue ser está están hay ha han no muy más menos este
    esta estos estas ese esa otro otra otros otras lo le les nos me te`,
  section: `tratamiento tratamientos terapia terapias remedio remedios prevención prevenir cuidado cuidados medicamento
    medicamentos alivio aliviar consejos opciones autocuidado recomendaciones medidas combatir tratar controlar manejo ayuda`,
  negation: 'no nunca sin evitar evite jamás',
  medicine: `fármaco fármacos medicamento medicamentos medicina medicinas pastilla pastillas tableta tabletas comprimido
    comprimidos cápsula cápsulas crema pomada gel dosis mg oral tópico tópica intravenoso jarabe gotas inhalador receta`,
  vague: `nuevo nueva otro otra mejor común habitual posible adicional médico médica principal general primer primera`,
};

function collect(lists: Readonly<Record<CueName, string>>, language: string): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [name, list] of Object.entries(lists)) {
    for (const word of list.split(/\s+/)) {
      const folded = foldWord(word, language);
      bits.set(folded, (bits.get(folded) ?? 0) | CUE[name as CueName]);
    }
  }
  return bits;
}

const english = collect(ENGLISH, 'en');
const spanish = collect(SPANISH, 'es');

/** Bits of `CUE` for a folded word; Spanish cues in Spanish, English ones everywhere else. */
export function cuesOf(folded: string, language: string): number {
  return (language === 'es' ? spanish : english).get(folded) ?? 0;
}
