"""What weighs that words are about something; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "money:", and "night:visitors:" for one before the other.
_WEIGHED = """
-18 kind:
-14 driving:child:
-13 visitors:rumor:
-12 child:cry: seller:driving:
-11 fear: health:driving: odd:take: repair:repair: seller:repair: seller:visitors:
-10 hit:odd: repair: secrecy:break: take:visitors: visitors:night:
-9 driving:harm: night:animal: odd:hit: pointing:break: pointing:drugs: take:sex: vandal:child: victim:
-9 visitors:police: wish: wish:take: wish:wish:
-8 animal:dump: animal:wish: break:repair: child:drugs: child:seller: driving:goods: drugs:money:
-8 fraud:hit: hit:break: hit:dump: kind:health: kind:rumor: money:animal: repair:drugs: repair:dump:
-8 rumor:drugs: rumor:seller: take:alcohol: victim:break: weapon:visitors:
-7 animal:drugs: child:luxury: hit:harm: hit:sex: luxury:vandal: night:fraud: odd:power: police:driving:
-7 repair:child: secrecy:fire: take:child: visitors:insult:
-6 child:break: driving:dump: driving:power: dump:visitors: hit:repair: kind:invoice: kind:repair:
-6 money:vandal: power:cry: repair:animal: rumor:work: seller:kind: take:goods: threat:visitors:
-6 victim:animal: victim:drugs:
-5 alcohol:drugs: alcohol:kind: alcohol:wish: animal:alcohol: break:harm: child:harm: control:odd: cry:odd:
-5 driving:hit: driving:kind: driving:odd: driving:police: drugs:take: dump:health: fire:hit: fraud:work:
-5 goods:rumor: hit:driving: hit:pointing: money:goods: money:police: night:invoice: night:seller:
-5 night:wish: odd:pointing: pointing:visitors: repair:control: repair:insult: repair:vandal: rumor:animal:
-5 rumor:police: seller:secrecy: seller:seller: sex:night: sex:vandal: take:animal: take:break: take:fire:
-5 take:hit: take:odd: take:vandal: threat:insult: victim:money: victim:weapon: visitors:odd:
-5 visitors:repair: wish:seller:
-4 animal:visitors: child:fear: child:kind: child:wish: control:insult: driving:visitors: dump:break:
-4 fire:odd: harm:wish: health: hit:kind: hit:wish: kind:dump: kind:kind: money:rumor: odd:control:
-4 odd:luxury: police:vandal: power:wish: repair:wish: rumor:hit: rumor:threat: seller:police: sex:animal:
-4 take:seller: visitors:health: weapon:rumor: welfare:night: welfare:odd: welfare:repair: wish:animal:
-4 wish:control: wish:luxury: wish:night: work:night: work:victim:
-3 alcohol:child: alcohol:cry: animal:take: break:rumor: child:driving: child:dump: child:secrecy:
-3 control:power: cry:rumor: driving:vandal: drugs:vandal: fear:animal: fire:kind: goods:kind: goods:work:
-3 hit:cry: hit:drugs: hit:seller: hit:visitors: kind:goods: kind:wish: money:secrecy: night: night:child:
-3 night:rumor: odd:seller: odd:visitors: pointing: pointing:fraud: pointing:invoice: pointing:rumor:
-3 police:drugs: power:animal: power:money: power:odd: power:police: repair:alcohol: repair:pointing:
-3 rumor:health: rumor:luxury: secrecy:goods: secrecy:power: seller:harm: sex:secrecy: take:harm:
-3 take:invoice: take:police: take:rumor: victim:control: victim:cry: victim:police: victim:sex:
-3 visitors:kind: visitors:wish: weapon:fire: weapon:wish: wish:fear: wish:fraud: wish:harm: wish:money:
3 animal: animal:goods: animal:kind: animal:night: break:alcohol: break:driving: break:health:
3 break:invoice: child:child: child:health: child:police: cry:break: cry:night: cry:secrecy: driving:
3 driving:driving: driving:secrecy: drugs:driving: drugs:health: dump:child: dump:goods: dump:repair:
3 dump:take: fire:driving: fire:police: fire:secrecy: fire:vandal: fraud:break: fraud:child:
3 fraud:driving: fraud:fire: fraud:odd: fraud:police: fraud:repair: goods:alcohol: goods:drugs:
3 goods:insult: goods:night: goods:secrecy: harm:fire: harm:kind: health:rumor: health:sex: health:take:
3 hit:hit: insult:break: insult:wish: invoice:take: kind:child: luxury:child: luxury:hit: money:break:
3 money:dump: money:work: night:health: night:repair: odd:vandal: pointing:repair: police:dump:
3 police:odd: police:rumor: police:victim: power:alcohol: power:dump: power:invoice: power:secrecy:
3 racism:hit: rumor:child: rumor:goods: rumor:night: rumor:repair: secrecy:control: secrecy:money:
3 secrecy:repair: secrecy:take: secrecy:vandal: secrecy:wish: seller:cry: seller:pointing: seller:weapon:
3 take:fraud: take:secrecy: take:victim: threat:dump: threat:seller: vandal:alcohol: visitors:control:
3 visitors:drugs: visitors:dump: visitors:fire: visitors:goods: welfare:fraud: welfare:work: wish:break:
3 wish:invoice: wish:visitors: work:work:
4 alcohol:night: alcohol:vandal: animal:money: animal:repair: break: break:drugs: break:dump: break:fire:
4 break:police: break:power: break:secrecy: break:weapon: child:fraud: child:money: child:rumor: cry:kind:
4 driving:rumor: dump:drugs: fear:cry: fraud:visitors: harm:child: health:visitors: health:weapon:
4 hit:health: insult:health: kind:luxury: luxury:visitors: money:health: money:night: neglect:child:
4 neglect:driving: neglect:visitors: night:harm: night:threat: odd:alcohol: odd:fire: odd:goods: odd:harm:
4 pointing:driving: pointing:wish: police:animal: police:night: police:work: power:child: power:driving:
4 racism:racism: repair:money: repair:odd: rumor:odd: rumor:power: rumor:rumor: rumor:victim:
4 secrecy:child: secrecy:driving: secrecy:hit: seller:break: take:kind: take:repair: victim:child:
4 wish:secrecy: wish:sex: wish:victim: work:wish:
5 alcohol:driving: animal:hit: break:odd: break:seller: child: child:odd: cry:racism: driving:break:
5 drugs:dump: dump:seller: goods:seller: invoice:hit: kind:harm: money:odd: money:wish: neglect:dump:
5 odd:police: odd:work: pointing:child: repair:night: secrecy:police: seller:insult: seller:power:
5 sex:break: take:pointing: vandal:rumor: victim:visitors: visitors:victim: weapon:animal:
5 welfare:visitors: welfare:welfare: welfare:wish: wish:child: work:
6 alcohol:work: animal:child: break:neglect: child:goods: control:animal: control:child: dump:rumor:
6 fire:visitors: fraud:health: fraud:invoice: goods:harm: goods:pointing: hit:rumor: hit:vandal:
6 kind:seller: police:child: police:pointing: racism:child: repair:racism: secrecy:weapon: take:control:
6 threat:fire: threat:hit: threat:rumor: vandal:driving: vandal:visitors: visitors:visitors: weapon:break:
6 wish:pointing:
7 alcohol:alcohol: alcohol:hit: child:pointing: child:sex: dump: dump:wish: fire:dump: goods: harm:harm:
7 harm:night: harm:rumor: money:fraud: night:night: odd:driving: odd:odd: police:hit: rumor:driving:
7 rumor:dump: sex:wish: visitors:sex:
8 animal:welfare: child:alcohol: child:neglect: control:visitors: driving:drugs: driving:money:
8 dump:money: fire:fire: fire:goods: fire:wish: fraud:wish: goods:take: hit:control: luxury:
8 night:driving: power:power: racism:harm: rumor:wish: seller: threat:child: vandal:secrecy:
8 vandal:vandal: visitors:fraud: visitors:pointing: wish:repair: work:fraud: work:visitors:
9 animal:victim: fire:break: odd: odd:rumor: repair:driving: rumor:invoice: secrecy: sex:visitors: take:
9 vandal:wish: weapon:weapon:
10 driving:control: drugs:drugs: rumor:kind: secrecy:visitors: seller:goods:
11 child:night: drugs:child: hit:animal: rumor:cry: seller:wish:
12 animal:animal: control: drugs:break: fire: police:visitors: power: seller:child: sex:rumor: take:luxury:
12 take:money: visitors:animal: visitors:driving:
13 insult: odd:victim: sex:sex: vandal: visitors:break: wish:odd:
14 child:visitors: money: rumor:visitors: seller:drugs:
15 driving:alcohol: drugs:
16 alcohol: dump:dump: fraud:welfare: vandal:dump:
17 take:power: threat:
18 hit:child:
19 fraud: police:
20 invoice: sex:child:
21 hit: sex:
24 racism:
27 weapon:
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
