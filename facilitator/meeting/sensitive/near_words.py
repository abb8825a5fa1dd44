"""Everyday words that are one letter away from a word that the guard listens for.

Found by running the thirty thousand commonest Danish words through `spelling.corrected`.
"""

from facilitator.meeting.sensitive.word_list import sounds

NEAR_WORDS = sounds(
    """
    afholdt afrikanere alfonso arabere arrestere artist bagenden baker bakkede bakker bakket bandet banede
    banet barbere baren barker barney barrett barrieren basale basalt basket battle bedrag bedrøvet bedøvede
    bedøvet befalede befalet behøve behøvede berører bestik bestiller bestseller bestået betal bidrog
    blanket blodet blogger bloker blommer bombe boomer borgmestre brande brandet brandmænd broken brombær
    brændende brønden bunker chancer daler digteren doing dreyer dråber dræne dræner ejere fiskede fisken
    fiskere fisket fjernt forbrydelse forbyder foregiver forene forfører fortryder forære fyren fårene
    fædrene fængsle førende førere gener generelt genert genre genrer geværer grams grotter guderne gæste
    gætter hakkede hakker hakket haler haller hamlet haner hanner hauser helvede herind hermes hernede
    herres hyggede hæklede hænger hærdet invest islamisk jagede joint jægere kaldte kasernen kinden klingen
    knive konge kresten kronik kvaler kyllingen laget lagner landede lander landet ledere lederne lejren
    lejrene leveren ligner linser lugtede lunger læberne lægerne lænede læner længer lænker lænket læren
    lærere lærlinge læseren læserne læsset løgne løsner makkere malere maren markerne maskerne masserne
    maureen medarbejdere medici mekanikere mestre ministre moder modern morderen mordet morede morer
    musikeren myrer neger nuttede nærede overhale overhalet overtal overtale overtalt perronen pesten
    pillerne politibetjente presse pressen psyke psykologi psykologien pudder puder puster rapper rasede
    raser reaktoren ridder rider rokker russere rådgivere rønnede røvere salaten scanner scannet scenen
    sclerose sejlere selvet sindet singer sister skaber skabet skammer skibet skindet skuddet skuffede
    skuffer skuffet skulder skullet skurken skyldte skyllede skytter skælder sladrer slagtere slange slanger
    slynge slynger slynget slæde smedet smykket socialrådgivere sparede sparet spark spottede spotter
    spottet spækket stafet stalde stammede steger stellet stenen stilke stillede stolede straffe strammet
    strandet ståle svanen svendsen svigtet svimmel svine svinge svingede svinget svækkede svækker svækket
    sweden syltede syrere søerne testede tester testet tilkaldt tjenere tolden tolke trusser trusserne træde
    trænere tyskere tyverne tænker tøvede udbredt udbytte udbyttet udlændinge ugerne uvist vending vildtet
    væren værten ydmyg
    """
)
