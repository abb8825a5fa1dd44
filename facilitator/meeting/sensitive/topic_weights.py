"""What weighs that words are about something; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "money:", and "night:visitors:" for one before the other.
_WEIGHED = """
-19 kind:
-13 child:cry:
-12 driving:child: seller:driving:
-11 fear: health:driving: repair:repair: seller:repair:
-10 repair: seller:visitors: take:visitors: visitors:rumor:
-9 driving:harm: hit:odd: kind:rumor: money:animal: night:animal: odd:hit: pointing:break: secrecy:break:
-9 vandal:child: victim: victim:break: visitors:night: visitors:police: weapon:visitors: wish: wish:take:
-9 wish:wish:
-8 animal:wish: break:repair: child:drugs: driving:goods: drugs:money: fraud:hit: hit:break: hit:dump:
-8 pointing:drugs: pointing:visitors: repair:dump: rumor:drugs: take:alcohol: take:child:
-7 child:luxury: child:seller: driving:power: hit:sex: kind:health: luxury:vandal: night:fraud: odd:power:
-7 police:driving: repair:animal: repair:drugs: rumor:work: secrecy:fire: take:goods: take:sex:
-7 wish:seller:
-6 alcohol:wish: animal:drugs: animal:dump: child:break: driving:dump: drugs:take: dump:visitors:
-6 hit:driving: hit:harm: hit:repair: odd:take: repair:child: threat:visitors: victim:animal: victim:drugs:
-6 visitors:insult:
-5 alcohol:drugs: animal:alcohol: break:harm: cry:odd: driving:hit: driving:kind: driving:odd: dump:health:
-5 fraud:work: health: hit:pointing: kind:invoice: kind:repair: money:goods: money:police: night:seller:
-5 night:wish: odd:luxury: odd:pointing: power:cry: repair:control: repair:insult: repair:vandal:
-5 rumor:police: rumor:seller: seller:kind: seller:seller: sex:animal: sex:vandal: take:animal: take:fire:
-5 take:hit: take:odd: take:vandal: threat:insult: victim:weapon: visitors:odd: visitors:repair:
-5 weapon:rumor: wish:money:
-4 alcohol:kind: animal:visitors: child:kind: child:wish: control:insult: control:odd: driving:visitors:
-4 dump:break: fire:hit: fire:odd: goods:rumor: harm:wish: hit:visitors: kind:dump: kind:kind: kind:wish:
-4 money:vandal: night:child: night:invoice: police:drugs: police:vandal: power:money: power:wish:
-4 repair:wish: rumor:animal: rumor:health: rumor:threat: secrecy:goods: seller:secrecy: sex:night:
-4 take:break: take:seller: victim:money: visitors:health: visitors:kind: welfare:odd: wish:control:
-4 wish:luxury: wish:night: work:night:
-3 alcohol:child: alcohol:cry: child:fear: child:harm: child:secrecy: driving:police: driving:vandal:
-3 drugs:power: fear:animal: fire:kind: fraud:seller: goods:kind: goods:work: harm:hit: hit:cry: hit:drugs:
-3 hit:seller: hit:wish: luxury:drugs: luxury:kind: money:secrecy: neglect:odd: night: night:rumor:
-3 odd:control: odd:seller: odd:visitors: pointing:fraud: pointing:rumor: police:break: power:animal:
-3 power:police: repair:alcohol: repair:goods: repair:pointing: rumor:hit: rumor:luxury: rumor:sex:
-3 secrecy:odd: secrecy:power: seller:harm: seller:police: sex:secrecy: take:invoice: take:police:
-3 victim:control: victim:cry: victim:police: victim:sex: visitors:wish: welfare:night: welfare:repair:
-3 wish:animal: wish:fear: wish:fraud: wish:harm: work:victim:
3 alcohol:vandal: animal: animal:goods: break:alcohol: break:driving: break:fire: break:fraud:
3 break:invoice: break:night: child:police: cry:break: cry:night: cry:secrecy: driving: driving:driving:
3 driving:secrecy: driving:welfare: drugs:health: dump:goods: fire:driving: fire:secrecy: fire:vandal:
3 fraud:break: fraud:odd: goods:insult: goods:repair: goods:secrecy: harm:fire: harm:kind: health:drugs:
3 health:sex: health:visitors: health:weapon: insult:break: kind:luxury: luxury:child: luxury:health:
3 luxury:hit: luxury:visitors: money:work: neglect:break: night:secrecy: odd:fraud: odd:vandal:
3 pointing:wish: police:odd: police:repair: police:rumor: power:driving: power:dump: power:invoice:
3 power:secrecy: racism:hit: rumor:break: rumor:child: rumor:power: secrecy:control: secrecy:hit:
3 secrecy:repair: secrecy:take: secrecy:vandal: seller:health: seller:pointing: seller:weapon: take:fraud:
3 take:secrecy: take:threat: threat:cry: threat:dump: threat:health: threat:vandal: vandal:alcohol:
3 victim:odd: visitors:control: visitors:dump: visitors:fire: visitors:seller: welfare:fraud:
3 welfare:work: wish:goods: wish:invoice: wish:secrecy: work:work:
4 alcohol:night: animal:money: animal:odd: animal:repair: break: break:drugs: break:dump: break:police:
4 break:power: break:weapon: child:child: child:fraud: child:rumor: cry:kind: driving:rumor:
4 drugs:driving: dump:child: dump:drugs: dump:repair: dump:rumor: fear:cry: fraud:fire: fraud:visitors:
4 goods:drugs: goods:night: goods:seller: harm:child: health:rumor: hit:health: hit:rumor: money:break:
4 money:health: neglect:child: neglect:driving: neglect:dump: neglect:visitors: night:harm: night:repair:
4 night:threat: odd:alcohol: odd:fire: odd:goods: pointing:driving: pointing:take: police:animal:
4 police:night: police:work: power:child: repair:odd: rumor:goods: rumor:night: rumor:odd: rumor:repair:
4 rumor:victim: secrecy:dump: secrecy:wish: seller:break: seller:cry: seller:insult: take:kind:
4 take:victim: victim:visitors: visitors:drugs: visitors:secrecy: welfare:wish: wish:sex: wish:victim:
5 alcohol:work: break:neglect: break:odd: break:seller: child:money: control:animal: cry:racism:
5 drugs:dump: dump:seller: hit:vandal: insult:health: invoice:hit: kind:harm: kind:seller: money:odd:
5 money:wish: odd:harm: odd:police: pointing:child: racism:racism: repair:money: rumor:rumor:
5 secrecy:child: secrecy:driving: secrecy:police: seller:power: sex:break: take:control: take:pointing:
5 threat:hit: threat:rumor: vandal:rumor: victim:child: visitors:victim: welfare:welfare: wish:pointing:
5 work: work:wish:
6 alcohol:alcohol: alcohol:driving: animal:hit: child: child:odd: driving:break: fraud:invoice:
6 goods:pointing: harm:harm: police:child: police:pointing: racism:child: repair:night: repair:racism:
6 rumor:driving: threat:fire: vandal:driving: weapon:animal: weapon:break: welfare:visitors: wish:child:
7 alcohol:hit: animal:child: animal:welfare: child:alcohol: child:goods: child:pointing: child:sex: dump:
7 dump:money: dump:wish: fire:dump: fire:fire: fire:visitors: fraud:health: goods:harm: goods:take:
7 harm:night: harm:rumor: night:night: odd:odd: racism:harm: rumor:dump: rumor:wish: secrecy:weapon:
7 sex:wish: vandal:visitors: visitors:pointing: visitors:sex: work:visitors:
8 child:neglect: control:visitors: driving:drugs: driving:money: fire:wish: fraud:wish: goods: luxury:
8 money:fraud: night:driving: odd: odd:driving: odd:rumor: police:hit: power:power: repair:driving:
8 threat:child: vandal:secrecy: vandal:vandal: visitors:fraud: visitors:visitors: weapon:weapon:
8 wish:repair: work:fraud:
9 fire:break: fire:goods: hit:control: rumor:invoice: rumor:kind: secrecy: seller: seller:goods: take:
10 animal:victim: driving:control: hit:animal: secrecy:visitors: sex:visitors: vandal:wish:
10 visitors:animal:
11 child:night: control: drugs:break: drugs:child: fire: rumor:cry: sex:rumor: take:luxury: take:money:
11 visitors:driving:
12 animal:animal: drugs:drugs: seller:wish: sex:sex:
13 child:visitors: insult: odd:victim: police:visitors: power: rumor:visitors: seller:child: vandal:
13 wish:odd:
14 money: visitors:break:
15 driving:alcohol: drugs: dump:dump: seller:drugs:
16 alcohol: fraud:welfare: vandal:dump:
17 take:power: threat:
19 fraud: hit:child: police:
20 invoice: sex:
21 hit: sex:child:
24 racism:
27 weapon:
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}
