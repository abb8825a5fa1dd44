"""Everyday words that are one letter away from a word that the guard listens for.

Found by running the thirty thousand commonest Danish words through `spelling.corrected`.
"""

from facilitator.meeting.sensitive.word_list import sounds

NEAR_WORDS = sounds(
    """
    abbott afholdt afrikanere alfonso arabere arrestere artist asta bader badet bagenden baker bakke bakkede
    bakker bakket bande bandet banede banet barbere baren barker barney barrett barrieren basale basalt
    basen basket bassen battle beder bedrag bedrøvet bedøvede bedøvet befalede befalet behøve behøvede bens
    benz berører bestik bestiller bestseller bestået betal bidrog bier bissen bitter blanke blanket blodet
    blogger bloker blommer blot boden boder bogen boksen bolte bomb boomer borgmestre boxen boysen brande
    brandet brandmænd broken brombær bruddet brændende brønden budget budt buet buffet buket bullet bunden
    bunke bunker buret bussen buttet byder bøder bønnen chancer custer cute cutler dagen dale dalen daler
    damien damn dampen danner darren date deal denne deri digter digteren doing dommen down dragter dreyer
    dråbe dråber dræne dræner dvale dømmende ejere enden engen enke enten eren fagligt falden faldt fanden
    fanen fare farligt farmen farten farven fasen fatter fattigt feber fejer fejre felter fender fiske
    fiskede fisken fiskere fisket fjernt forbrydelse forbyder foregiver forene forfører fortryder forære
    fucke fuller funder fundet fårene fædre fædrene fælder fængsle færre førend førende førere gaver geder
    geller gener generelt genert genre genrer geværer gluten grams grimme grotter grumme guden guderne
    gælder gæste gætter hack hakke hakkede hakker hakket hale haler halle haller halse hamle hamlet hane
    haner hanne hanner haren hasle hasse hauser healer heddet heden helen helge helgen helmer helvede hepper
    herhen herind hermes hernede herres holdet huer huler huller hullet hummer hunger hunner hvalen hyggede
    hygger hygget hylder hyldet hæklede hælde hældt hæle hælen hæmmer hæmmet hænder hænge hænger hærdet
    hætten indsat invest islamisk jage jagede jaget jagter jakker jammer janet join jægere kalde kaldt
    kaldte kalle kasernen kilder killer kinden klingen klokken kløer knald kniv koden kokke kommen konge
    koppen kraft kresten kronen kronik krøller kunden kunnen kval kvaler kvart kyllingen kæft kæle køer
    køkken køle kølle lage lagen laget lagner lamme lamt lande landede lander landet lane lang langå large
    lease ledere lederne lejen lejet lejren lejrene lene lens leveren levet lider lidet ligaen ligner liker
    limet linse linser live lodder logen logger logget lopper loren luger lugtede lugter lukker lukket lunge
    lunger lutter lyder lynge lyser lågen læben læberne lægerne læne lænede læner længe længer lænker lænket
    lære lærere lærlinge læseren læserne læsset løbet løgne lønnet løsner løver madden maden magen mager
    magten magter make makkere malere mande maner mangen manér mappen mapper maren marker markerne masker
    maskerne massen masserne maureen maven maver mayer medarbejdere medici mekanikere mestre minen ministre
    moden moder modern modet molen monet moore morderen mordet more morede moreno morer morgen morten mosen
    moser munden mure musen musikeren myrer månen nakken natten neger negl nice nisser nuet nuller nummer
    nuttede nuttet nyrer nærede nærer overhale overhalet overtal overtale overtalt palæet parre part passet
    peger perronen pesten piben piber pier pikken pilen pillen pillerne pinden piper pizzaen politibetjente
    presse pressen psyke psykologi psykologien pudder pude puder puds push puster rafael rappe rapper rasede
    raser reaktoren ridder ride rider rise rokker rover russere rådgivere rødder rømer rønnede røret røvere
    salaten salem salt salte saltet same samlet samme sander sandet scanner scannet scenen sclerose sedler
    seier sejler sejlere selvet seng sindet singer sister sjæle skabe skaber skabet skaldet skamme skammer
    skibe skibet skindet skub skuddet skue skuffede skuffer skuffet skulder skullet skurk skurken skyldte
    skyllede skytte skytter skælde skælder skænk skønner sladrer slagtere slang slange slanger slet slotte
    slynge slynger slynget slæde slægt smedet smelte smittet smoke smukke smykke smykket smæk snede sneen
    snittet snoede snude snyd socialrådgivere sole sonden sparede sparet spark spottede spotter spottet spyt
    spået spækket stafet stalde stamme stammede steger stegt stegte stejle stellet stemte stenen stilke
    stillede stole stolede stolte stores straffe strammet strandet style styres ståle stønner suttet svanen
    svendsen svigtet svimmel svine svinge svingede svinget svække svækkede svækker svækket sweden syltede
    synden synder syner syrere sået sæder sække sættet søen søer søerne søgen søger sømænd søren søvnen
    tabte talte tang taste tate teller temaer temaet tese testede tester testet tilkaldt tjenere tolden
    tolke toppen tower tran trang trier tror trukket trusser trusserne trust træde træer træet trænere træt
    tweet tyranni tyren tyske tyskere tyverne tæller tænke tænker tæpper tæppet tønden tøvede tøven udbredt
    udbytte udbyttet udlændinge ugen uger ugerne undrer uvist vaner varen vejen vejer vende vending venter
    verner vildtet vinden vinen vågen væbner vædder vækker vælger vænne væren værner værten væsen væsner
    væver warren webber weber weekend wegner weller wenger werner wonder ydmyg zonen zoner æren æsken
    """
)
