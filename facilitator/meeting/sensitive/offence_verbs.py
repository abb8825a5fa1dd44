"""The verbs that can say an offence, with what has to stand near them, and when they mean something else."""

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.meeting.sensitive.verb_table import VERB_TABLE, Form, Needs
from facilitator.meeting.sensitive.word_list import sound, sounds, words


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a verb and what makes it an offence."""

    needs: Needs
    form: Form


def _forms() -> Iterator[tuple[str, Verb]]:
    for needs, listed in VERB_TABLE.items():
        for line in listed.strip().splitlines():
            columns = [column.split() for column in line.split("|")]
            for form, column in zip(Form, columns, strict=False):
                yield from ((sound(word), Verb(needs, form)) for word in column)


VERBS: dict[str, tuple[Verb, ...]] = {}
for _word, _verb in _forms():
    if _verb not in VERBS.get(_word, ()):
        VERBS[_word] = (*VERBS.get(_word, ()), _verb)

# Where one of these follows, the verb means something else.
HARMLESS_AFTER: dict[str, frozenset[str]] = {
    sound(word): sounds(listed)
    for word, listed in {
        "slår": "græs græsset plæne plænen hæk hækken hækkene til igen tromme fast sammen op rod smut alarm "
        "følgeskab slag "
        "koldt bremsen bremserne hul fejl rekord lyset ukrudt søm streger",
        "slå": "græs græsset plæne plænen hæk hækken til igen fast sammen op rod smut alarm følgeskab "
        "søm ring",
        "skyder": "raketter nytårsraketter fyrværkeri bold mål genvej",
        "slog": "skak ludo græs græsset plænen hækken til igen fast sammen op følgeskab rekord fejl",
        "banker": "tæpper tæppet tæpperne på hul måtter hjertet kaffe bøffer",
        "bankede": "tæpper tæppet på",
        "hugger": "brænde hækken hæk træ træet træer grene op is buske ukrudt",
        "huggede": "brænde træet træer grene",
        "truer": "regn lukning fyringer vinteren flytte "
        "klage opsige stoppe lukke ringe melde anmelde gå sige opsigelse strejke",
        "true": "flytte klage opsige stoppe lukke melde anmelde",
        "truede": "flytte klage opsige stoppe lukke ringe melde anmelde gå",
        "jager": "duer rotter mågerne katten",
        "slinger": "sig",
        "røver": "søvnen opmærksomheden",
        "snyder": "døden",
        "smadrer": "rekorder fordomme",
        "lokker": "folk beboere gæster naboer flere",
        "udnytter": "pladsen rummet lokalet solen tiden muligheden lyset muligheder",
        "forfølger": "drømmen målet sagen",
        "krænker": "",
        "deler": "mad kaffe suppe slik ud frugt oplevelser",
        "ridser": "op problemet situationen",
        "nikker": "venligt altid pænt anerkendende",
        "holder": "øje",
        "nupper": "kage kaffe",
        "hærger": "",
        "giver": "hånd besked",
        "kvæler": "",
    }.items()
}

# Beside a name these need nothing more: what they also mean is said of nobody by name.
_NEEDS_NO_MORE = frozenset({Needs.VICTIM, Needs.FIRE, Needs.THRUST, Needs.SHOT, Needs.DAMAGE, Needs.NOTHING})
_EVERYDAY = sounds("handler handlede handle tænder tændte tænde river rev sætter satte sat bider bed bidt")


BAD_ALONE = frozenset(
    spoken for spoken, verbs in VERBS.items() if any(verb.needs in _NEEDS_NO_MORE for verb in verbs)
).difference(_EVERYDAY)
"""The verbs that say an offence of a named person whatever follows."""


ADVERBS = words(
    """
    altid også stadig bare jo da nok vist tit ofte hver igen nu så lige ikke aldrig vel sgu fandme
    faktisk sikkert allerede både selv tydeligvis åbenlyst åbent konstant jævnligt nogle en gang gange
    flere to tre mange sidste år nærmest engang desværre muligvis måske virkelig simpelthen ligefrem
    helt næsten dagligt ugentligt hele tiden dag nat uge fast gerne åbenbart rent ud sagt kun mest især
    igennem længe lang tid dagen aften fredag lørdag søndag mandag tirsdag onsdag torsdag
    """
)
