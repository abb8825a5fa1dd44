"""Names that are everyday words here, words of another language, or places, and what makes any name a thing.

The first were found by looking up every name of the lists in a Danish dictionary, the second by looking
up the commonest words of seventeen languages in the lists.
"""

from facilitator.meeting.sensitive.spelling import KNOWN_WORDS
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import words

# As a name only where something beside them says so.
ALSO_WORDS = words(
    """
    signe ask aske anemone bodel enes isse jokke kamille leen lien margarita mulle nalle pilar rasa rima
    sherif soma donna florin
    henne sulten skjold mentor ion buket jihad hajer bader dejen genet sultan raid alper kobra pari
    tutte malle herle filmon mire melis regin hind servet solene nada chi jun loan marin damla pusle
    alen chili vinod ocean faith hope grace summer mercy said ting bao ping zaman karar dilek yan ama
    yeter sana bana hala temel bayan kalin
    """
)
# Surnames in small letters that are words, too.
SURNAMES_ALSO_WORDS_WHEN_SMALL = words(
    """
    smidt hjort kruse marin tran nybo koval coban keles rosenlund birkelund agerbo krogh bundgaard said
    shah toprak topal demir zengin dreyer winther kramer fischer weber wagner wolf wolff quist printz
    munch bagge reimer horn holst juul krag engel staun buhl gill butt cruz santos torres reyes rossi
    fabricius brix sonne porse runge grønning gok dang
    """
)
# Who writes of these speaks of a town, a firm or a country.
PLACES = words(
    """
    rønne basel sydney medina mekka meta danish austin florence ngo odessa asia india kenya paris london
    israel
    """
)
# Words of the hall's other languages: in a text of such a language they name nobody.
ABROAD = words(
    """
    danish ayaan darin idą loan said summer ama bana sana hala bence karar hadi ana sabah anne hayat
    deniz edin rahat yeter temel bayan yana yan selam emin toprak doğan oda güven sultan dua cuma yi
    kaya sabit saniye gül lise adil zafer bayram bahar eli yazan duygu şahin minik inan devrim artan nur
    yara eylem yavuz aslan barış umut can onur adam ali erdi eline özgür samo jana rada sami robi sam
    mina nya sina inga dina trong theo anh trung quan minh hoa phong thanh thu khoa xin kim duy linh
    quang huy giang binh thao lui dinh trinh hung vinh hoang hacer nada vida ella saber haya mira tutti
    anni chi mia tutte sulle donna bella devi linea mie matin lien pari mei zin oleh salah dunia rasa
    asli ayo berat ayah marah kira tanya lea asta zaman metin hâlâ kalın kalin alın alin dilek güzel
    guzel helin karin lama hakim kader fikret iman anca yasin sahra soran kumar alem caner maymun
    bereket vedat önder dursun okan asma bozan fidan abla almaz eyüp ramazan levent arda ünal elma nuri
    ece rola raj kawa mem wali dania adama marry jasna anny tine mire majd amit abu rana mana hana nasi
    may june will mark rose art grace hope joy dean
    """
)
# Everyday words of Danish that its neighbours' and other languages do not share.
_DANISH = words(
    """
    og er det jeg vi ikke til på der af med fra skal hvor hun blev os mig også efter når hvis mere være
    ham hende mellem eller naboen hans dem har som ved op ud den om
    """
)
FEWEST_WORDS = 4
# A name behind these is a storm, a ship, a book or a play.
THINGS_BEFORE = words(
    """
    stormen orkanen stormfloden skibet færgen båden kutteren filmen bogen romanen stykket teaterstykket
    tegneserien musicalen operaen sangen serien eventyret figuren julekalenderen forestillingen spillet digtet
    """
)
# What has a name and is no person; "min kat Margrethe", "en undulat, Pablo".
PETS = words(
    """
    hund hunden kat katten mis hankat hunkat killing killingen hvalp hvalpen kanin kaninen marsvin hamster
    hamsteren undulat undulaten papegøje papegøjen hest hesten pony ponyen hoppe hingst ko koen tyr tyren
    gris grisen ged geden hane hanen høne hønen and anden svane svanen skildpadde skildpadden guldfisk
    puddel pudlen labrador chihuahua gravhund schæfer schæferen bulldog terrier retriever
    robot robotten robotstøvsuger støvsuger støvsugeren plæneklipper plæneklipperen snerydder snerydderen
    traktor traktoren cykel ladcykel bil båd
    """
)
# "nogen Lærke er fløjet"; but "en Brian" is somebody, whatever follows.
_ANY = frozenset({"nogen", "noget"})
_OWNING = words("min mit mine vores vor en et hans hendes deres naboens")
_NAMING = words("hedder kaldes kalder hed , : er")
# ... and before these, a hero of a book or of history.
HEROES_AFTER = words(
    "erobreren plys opfinder opdager kanin langstrømpe lukøje klump den-store lønneberg maddike løvehjerte"
)
# Known to everybody by one name.
KNOWN_BY_ONE = words(
    """
    messi ronaldo ronaldinho neymar maradona pele mozart beethoven einstein picasso shakespeare napoleon
    hitler stalin putin trump obama zelenskyj erdogan mandela gandhi beyonce rihanna shakira madonna
    spiderman batman superman barbie askepot snehvide pippi gandalf voldemort platon sokrates aristoteles
    caesar jesus ramadan siri alexa zlatan mbappe haaland
    """
)
_NICKNAMED = words("kaldet kaldes kalder kalde kaldt hedder øgenavnet alias")


def is_danish(tokens: Tokens) -> bool:
    """Tell a text with a small word that the hall's other languages do not have."""
    return not _DANISH.isdisjoint(tokens.low)


def is_in_another_language(tokens: Tokens) -> bool:
    """Tell a text in which nothing but names could be Danish."""
    spoken = [low for low in tokens.low if low[0].isalpha()]
    if len(spoken) < FEWEST_WORDS or not _DANISH.isdisjoint(spoken):
        return False
    return KNOWN_WORDS.isdisjoint(tokens.sound)


def is_nobody_abroad(tokens: Tokens, at: int) -> bool:
    """Tell a word of the text's own language; with a capital inside a sentence it may be a name."""
    return tokens.low[at] in ABROAD and (not tokens.is_capital(at) or tokens.is_first(at))


_SINCE = frozenset({"på", "i", "fra", "siden"})


def is_of_a_story(tokens: Tokens, first: int, last: int) -> bool:
    """Tell a storm, a ship, a book, and who is known to all by one name, from somebody of the place."""
    before, after = tokens.word(first - 1), tokens.word(last + 1)
    if before in THINGS_BEFORE or after in HEROES_AFTER:
        return True
    if _is_of_a_pet(tokens, first, last) or before in _ANY:
        return True
    is_nickname = not _NICKNAMED.isdisjoint(tokens.low[max(0, first - 3) : last + 3])
    is_alone = first == last and not (tokens.same_sentence(first - 1, first) and tokens.is_capital(first - 1))
    if is_alone and tokens.low[first] in KNOWN_BY_ONE and not is_nickname:
        return True
    if after in {"tid", "tider"} and not _SINCE.isdisjoint(tokens.low[max(0, first - 2) : first]):
        return True  # "på Anker Jørgensens tid"
    if _is_of_a_storm(tokens, first, last) or _is_a_car(tokens, first) or _is_only_a_name(tokens, first):
        return True
    is_about = before == "om" and tokens.word(first - 2) in THINGS_BEFORE
    is_in_one = after in {"i", "fra"} and tokens.word(last + 2) in THINGS_BEFORE
    return is_about or is_in_one or (after == "fra" and tokens.word(last + 2) in HEROES_AFTER)


def _is_of_a_storm(tokens: Tokens, first: int, last: int) -> bool:
    """Tell "den storm, de kaldte Gudrun"."""
    if _CALLED.isdisjoint(tokens.low[max(0, first - 3) : last + 3]):
        return False
    return any(word.startswith(_STORMS) for word in tokens.low[max(0, first - STORM_REACH) : first])


STORM_REACH = 8
_CALLED = words("kaldte kaldt kalder kaldes hed hedder døbt døbte navnet")
_STORMS = ("storm", "orkan", "uvejr", "lavtryk")


def _is_a_car(tokens: Tokens, at: int) -> bool:
    """Tell "en zoe" and "min Octavia" from somebody of that name."""
    return tokens.low[at] in _CARS and tokens.word(at - 1) in _ONE_OF_THEM


_CARS = words("zoe mercedes octavia fabia elantra sandero giulia giulietta carina clio punto carisma")
_ONE_OF_THEM = words("en et den min vores hans hendes sin eller to nye brugt ny")


def _is_only_a_name(tokens: Tokens, at: int) -> bool:
    """Tell "Karla og Otto er de mest populære navne": told of are the names."""
    near = range(max(0, at - NAME_REACH), min(at + NAME_REACH, len(tokens)))
    return any(
        (tokens.low[word] in _NAMES_SAID or (tokens.low[word] == "navne" and tokens.word(word - 1) in _LIKED))
        and tokens.same_sentence(word, at)
        for word in near
    )


NAME_REACH = 12
_LIKED = words("populære almindelige pæne gode danske gamle nye fine sjove smukke")
_NAMES_SAID = words("pigenavne drengenavne pigenavn drengenavn babynavne hundenavne fornavne")


def _is_of_a_pet(tokens: Tokens, first: int, last: int) -> bool:
    """Tell "min kat Margrethe", "hunden hedder Sultan" and "Bastian hedder vores snerydder"."""
    pet = first - 2 if tokens.word(first - 1) in _NAMING else first - 1
    if tokens.word(pet) in PETS and tokens.same_sentence(max(pet, 0), first):
        is_beside = pet == first - 1 and tokens.low[pet].endswith(("n", "en"))
        return is_beside or tokens.word(pet - 1) in _OWNING or tokens.word(first - 1) in {"hedder", "hed"}
    is_called = tokens.word(last + 1) in {"hedder", "er"} and tokens.word(last + 2) in _OWNING
    return is_called and tokens.word(last + 3) in PETS
