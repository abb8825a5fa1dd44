"""The words for health and for serious social matters."""

from facilitator.meeting.sensitive.word_list import sounds

CONDITIONS = sounds(
    """
    senil anoreksipatient psykiatripatient kræftpatient skizofren skizo skizofreni psykotisk psykose
    psykoser sindssyg sindsyg sindslidende psykopat bipolar maniodepressiv depressiv deprimeret
    depression depressioner borderline ptsd adhd add autist autisme autistisk asperger tourette ocd
    anoreksi anorektiker bulimi spiseforstyrrelse angst dement demens alzheimer alzheimers parkinson
    parkinsons sklerose epilepsi epileptiker forældremyndigheden overdosis tarmkræft mavekræft hudkræft
    tvangsindlæggelse institution stemmer livet terapi psykolog abstinenser stofpsykose
    fødselsdepression prostatakræft aspergers kræftsygdom kræft brystkræft lungekræft leukæmi cancer hiv
    aids hepatitis diabetes sukkersyge blodprop hjerneskade hjerneskadet hjerneblødning kol als gravid
    abort aborteret selvmord selvmordsforsøg selvmordstruet selvskade alkoholiker alkoholikeren
    alkoholisme dranker drukkenbolt fulderik narkoman stofmisbruger misbruger narkomanen junkie
    pillemisbruger ludoman ludomani spillegæld gæld alkoholproblem alkoholproblemer alkoholmisbrug
    stofmisbrug misbrugsproblem drikkeproblem misbrug antabus metadon methadon psykisk psykiatrisk
    psyken psyk afrusning rusbehandling afvænning tvangsindlagt indlagt tvangsfjernet anbragt fjernet
    sygemeldt udbrændt udviklingshæmmet retarderet handicappet mongol lam blind døv demenssyg kronisk
    terminal døende hjertestop kontanthjælp kontanthjælpsmodtager kontanthjælpsmodtagere
    førtidspensionist kørestol førtidspension bistandsklient fallit gældssaneret hjemløs skilsmisse
    incest voldsramt krisecenter asylansøger udvist kriminalforsorgen herpes klamydia syfilis kønssygdom
    transkønnet stress nervesammenbrud medicin antidepressiv antidepressiva lykkepiller invalideret
    rullestolsbruger kørestolsbruger muskelsvind gigt leddegigt astma ordblind hjertesyg kræftsyg
    kræftramt sindslidelse diagnose diagnoser anstalt lukkede depri cutter cuttet cutting bulimiker
    sclerose spastiker insulin kemo kemoterapi dialyse demensramt angstanfald panikangst selvmordstanker
    selvmordsforsøget livmoderkræft testikelkræft blærekræft skrumpelever psykosen psykopatisk
    narkotikamisbrug
    alkoholafhængig stofafhængig pilleafhængig ludomanien spilleafhængig barnløs steril impotent hivpositiv
    smitsom tuberkulose covid corona sindsforvirret utilregnelig sengeliggende hjemmehjælp respirator
    downs syndrom handicap invalid førtidspensioneret ressourceforløb jobafklaring kontanthjælpen
    tvangsfjernelse plejefamilie efterværn bostøtte støtteperson skyldsætter rki dødssyg
    stomi stomipose højgravid kræften knoglemarv transplantation hjertestimulator blodkræft
    fedmeopereret senildement dialysepatient tics tvangstanker anoreksien hepatitten
    tourettes crohns psoriasis lupus cøliaki slagtilfælde hjertefejl hjernetumor tumor metastaser hospice
    amputeret
    stofafhængighed alkoholafhængighed medicinmisbrug skrumpelever bypass tvangsmedicineret bostedet psykiater
    uhelbredeligt uhelbredelig inkontinent epileptisk spasticitet parese halvsidigt lammet lammelse
    """
)
# Beside a name alone these may mean something else.
AMBIGUOUS = sounds(
    """
    stemmer livet institution psykolog stress gæld lam blind døv handicap hjemmehjælp medicin corona
    covid als kol add angst fjernet lukkede virker terapi skilsmisse plejefamilie kørestol bostøtte anstalt
    """
)
# What nobody wants told of the own family either.
SHAMEFUL = sounds(
    """
    skizofren skizo skizofreni psykotisk psykose psykoser sindssyg bipolar maniodepressiv borderline anoreksi
    bulimi
    spiseforstyrrelse hiv aids abort aborteret selvmord selvmordsforsøg selvmordstruet selvskade alkoholiker
    alkoholikeren dranker drukkenbolt narkoman stofmisbruger misbruger junkie pillemisbruger ludoman ludomani
    spillegæld alkoholmisbrug stofmisbrug misbrug antabus metadon psyk tvangsindlagt tvangsfjernet anbragt
    herpes klamydia syfilis kønssygdom krisecenter voldsramt incest kriminalforsorgen overdosis cutter cutting
    afrusning afvænning
    """
)
# What links a person to a condition.
LINKS = sounds(
    """
    er var har havde haft fik får fået lider led døjer bliver blev blevet på med bruger tager drikker
    burde skærer forsøgt forsøgte begik kom tog taget lever mistede mistet ligger går sidder kæmper
    modtager som virker vist være prøvede prøver hører hørte opereret opererede konstateret ramt døde
    dør
    """
)
# A whole sentence about somebody: what the words mean together.
HABITS = (
    (
        sounds("drikker drak drukket"),
        sounds("meget konstant dagligt fuld hver sig altid sprut morgen igen tæt alt for døgnet ihjel"),
    ),
    (sounds("skærer skar"), sounds("sig selv")),
    (sounds("tage tog taget tager"), sounds("liv livet livet")),
    (sounds("gøre gjort"), sounds("forbi")),
    (sounds("hører ser"), sounds("stemmer")),
    (sounds("taler snakker råber"), sounds("psykose vrangforestillinger")),
)


_BEGIN = tuple(
    sorted(
        sounds(
            """
            kræftpatient kræftsyg kræftbehandling kemo demens psykiatr alkoholmisbrug selvmord skizo depress
            epilep psykot misbrugsbehandl sindssyg hjerneska stofmisbrug
            """
        )
    )
)
_END = tuple(
    sorted(sounds("kræft misbrug lidelse spiseforstyrrelse personlighedsforstyrrelse kræftsygdom leukæmi"))
)
LONG_ENOUGH = 6


def is_condition(spoken: str) -> bool:
    """Tell an illness or a serious social matter, compounds included."""
    if spoken in CONDITIONS:
        return True
    return len(spoken) > LONG_ENOUGH and (spoken.startswith(_BEGIN) or spoken.endswith(_END))
