"""What weighs that words are about something; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "money:", and "night:visitors:" for one before the other.
_WEIGHED = """
-18 kind:
-14 driving:child:
-13 child:cry:
-12 seller:driving: visitors:rumor:
-11 fear: odd:take: repair:repair: seller:repair: take:visitors:
-10 health:driving: repair: secrecy:break: seller:visitors: wish:
-9 driving:goods: driving:harm: hit:odd: kind:rumor: night:animal: pointing:break: vandal:child: victim:
-9 visitors:night: visitors:police: wish:take: wish:wish:
-8 animal:wish: break:repair: child:drugs: drugs:money: fraud:hit: hit:break: money:animal: odd:hit:
-8 odd:power: pointing:drugs: repair:drugs: repair:dump: rumor:drugs: rumor:seller: take:alcohol: take:sex:
-8 weapon:visitors:
-7 child:luxury: child:seller: driving:power: hit:dump: hit:harm: hit:sex: kind:health: luxury:vandal:
-7 night:fraud: pointing:visitors: secrecy:fire: take:child: take:goods: victim:break: visitors:insult:
-6 alcohol:wish: animal:drugs: animal:dump: child:break: driving:dump: driving:odd: dump:visitors:
-6 hit:driving: hit:repair: kind:repair: police:driving: repair:animal: rumor:work: seller:kind: take:hit:
-6 take:vandal: threat:visitors: victim:animal: victim:drugs: wish:seller:
-5 alcohol:drugs: alcohol:kind: animal:alcohol: break:harm: child:harm: drugs:take: dump:health: fire:hit:
-5 fraud:work: hit:pointing: hit:wish: kind:invoice: money:goods: money:police: money:vandal: night:wish:
-5 odd:luxury: odd:pointing: power:cry: repair:child: repair:control: repair:vandal: seller:secrecy:
-5 seller:seller: sex:animal: sex:night: sex:vandal: take:animal: take:fire: threat:insult: victim:money:
-5 victim:weapon: visitors:odd: weapon:rumor: wish:control:
-4 animal:visitors: child:driving: child:fear: child:kind: child:wish: control:insult: control:odd:
-4 cry:odd: driving:hit: driving:kind: driving:police: driving:visitors: dump:break: fire:odd: goods:rumor:
-4 health: hit:kind: hit:seller: kind:kind: night:child: night:invoice: night:seller: odd:control:
-4 pointing: police:vandal: power:money: repair:insult: repair:wish: rumor:animal: rumor:hit: rumor:police:
-4 rumor:threat: secrecy:goods: take:break: take:odd: take:seller: visitors:health: visitors:repair:
-4 visitors:wish: welfare:night: welfare:odd: welfare:repair: wish:animal: wish:luxury: wish:night:
-4 work:victim:
-3 alcohol:child: alcohol:cry: animal:fire: break:hit: break:rumor: child:dump: child:secrecy:
-3 driving:vandal: fear:animal: fire:kind: goods:work: harm:wish: health:odd: hit:cry: hit:drugs:
-3 hit:visitors: kind:dump: kind:goods: kind:odd: kind:wish: money:rumor: money:secrecy: neglect:odd:
-3 night: odd:seller: odd:visitors: pointing:fraud: pointing:invoice: pointing:rumor: police:drugs:
-3 power:animal: power:odd: power:police: power:wish: repair:alcohol: repair:pointing: rumor:health:
-3 rumor:luxury: secrecy:power: seller:harm: seller:police: sex:secrecy: take:harm: take:invoice:
-3 take:police: take:rumor: victim:cry: victim:police: victim:sex: weapon:fire: wish:fear: wish:fraud:
-3 wish:money: wish:police: work:night:
3 animal:goods: animal:night: break:driving: break:fire: break:fraud: break:health: break:invoice:
3 child:child: child:money: child:police: cry:break: cry:secrecy: driving: driving:secrecy: fire:driving:
3 fire:secrecy: fire:vandal: fraud:break: fraud:odd: fraud:police: fraud:repair: fraud:visitors:
3 goods:drugs: goods:insult: goods:secrecy: harm:fire: harm:kind: health:take: hit:hit: insult:break:
3 luxury:child: luxury:hit: luxury:visitors: money:health: money:night: money:work: neglect:break:
3 night:health: night:repair: night:threat: police:dump: police:invoice: police:odd: police:rumor:
3 police:victim: power:alcohol: power:secrecy: racism:hit: rumor:break: rumor:goods: rumor:repair:
3 secrecy:child: secrecy:control: secrecy:money: secrecy:repair: secrecy:vandal: secrecy:wish:
3 seller:break: seller:cry: seller:health: seller:pointing: seller:weapon: take:fraud: take:night:
3 take:secrecy: threat:dump: vandal:alcohol: visitors:drugs: visitors:dump: visitors:fire:
3 visitors:secrecy: welfare:fraud: welfare:work: wish:break: wish:goods: wish:invoice: wish:secrecy:
3 wish:visitors:
4 alcohol:night: alcohol:vandal: animal:repair: break: break:drugs: break:dump: break:odd: break:police:
4 break:power: break:secrecy: child:fraud: child:rumor: cry:kind: driving:driving: driving:rumor:
4 drugs:driving: drugs:dump: drugs:health: dump:child: dump:drugs: dump:repair: dump:take: fear:cry:
4 fraud:fire: goods:night: health:rumor: health:sex: health:visitors: health:weapon: hit:health:
4 insult:health: kind:luxury: money:break: neglect:driving: neglect:dump: neglect:visitors: night:harm:
4 odd:alcohol: odd:goods: odd:vandal: pointing:child: pointing:driving: pointing:wish: police:animal:
4 police:night: police:work: power:child: power:driving: power:invoice: racism:racism: repair:odd:
4 rumor:night: rumor:odd: rumor:rumor: rumor:victim: seller:insult: take:kind: take:repair: take:victim:
4 victim:visitors: welfare:wish: wish:sex: wish:victim: work:wish: work:work:
5 alcohol:driving: alcohol:work: animal:hit: animal:money: break:seller: break:weapon: child: child:odd:
5 control:animal: cry:racism: driving:break: dump:rumor: dump:seller: goods:seller: harm:child: hit:rumor:
5 kind:harm: money:odd: neglect:child: odd:fire: odd:harm: odd:police: odd:work: repair:money:
5 rumor:power: secrecy:driving: secrecy:hit: secrecy:police: seller:power: sex:break: take:pointing:
5 threat:rumor: victim:child: visitors:victim: weapon:animal: welfare:visitors: welfare:welfare:
5 wish:child: wish:pointing: work:
6 animal:child: break:neglect: fraud:invoice: goods:pointing: harm:harm: hit:vandal: invoice:hit:
6 kind:seller: money:wish: police:child: police:pointing: racism:child: repair:night: repair:racism:
6 rumor:driving: sex:wish: take:control: threat:fire: threat:hit: vandal:driving: vandal:rumor:
6 weapon:break:
7 alcohol:alcohol: animal:welfare: child:goods: child:pointing: child:sex: control:child:
7 control:visitors: dump: dump:wish: fire:dump: fire:fire: fire:visitors: fraud:health: goods: goods:harm:
7 goods:take: harm:night: harm:rumor: night:driving: night:night: odd:driving: odd:odd: power:power:
7 rumor:dump: rumor:wish: secrecy:weapon: vandal:visitors: visitors:fraud: visitors:sex:
7 visitors:visitors: work:visitors:
8 alcohol:hit: child:alcohol: child:neglect: driving:drugs: driving:money: dump:money: fire:goods:
8 fraud:wish: hit:control: luxury: money:fraud: odd: odd:rumor: police:hit: racism:harm: seller:
8 sex:visitors: vandal:vandal: visitors:pointing: wish:repair: work:fraud:
9 animal:victim: fire:break: fire:wish: repair:driving: secrecy: take: threat:child: vandal:secrecy:
9 vandal:wish: weapon:weapon:
10 drugs:drugs: hit:animal: rumor:invoice: rumor:kind: secrecy:visitors: seller:goods: visitors:animal:
11 driving:control: drugs:child: police:visitors: seller:child: seller:wish: take:luxury:
12 animal:animal: child:night: control: drugs:break: fire: power: rumor:cry: sex:rumor: sex:sex:
12 take:money: visitors:driving:
13 child:visitors: vandal: visitors:break: wish:odd:
14 insult: money: odd:victim: seller:drugs:
15 driving:alcohol: drugs: fraud:welfare: rumor:visitors:
16 alcohol: dump:dump: vandal:dump:
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
