=== end_ten
At ten the next morning two telephones lie on a table at the farmworker center. It takes two people to ask Mateo how he slept. # part:aftermath #l0178
{ papers:
- "back":
    He has brought his passport in a bread bag, and keeps a hand on it. #l0179
- "seized":
    The first thing he asks, through both of them, is when the county will be done with his passport. #l0180
- else:
    The first thing he says, through both of them, is that his passport is still in a truck. #l0181
}
By the third day a judge has signed for the pay binder and the truck. That night nine sleep in the bunks, five in a church hall, Mateo and Elías in two beds above the center. #l0182
In February a charge is filed. The defense says that nobody was ever locked in, and that is so. Seven of the sixteen have said nothing, and nobody has made them. #l0183
-> mateo_words

=== end_paper
By the third day there is a warrant for paper: the binder, the log, the cards. Nobody has had to say a word, and nobody has. # part:aftermath #l0184
{ book:
- "pictured":
    The photographs of the notebook are good. Somebody will have to speak for them one day. Rosalba has said that she will see. #l0185
- "taken":
    The notebook lies in an envelope with a question clipped to it: by whose leave? #l0186
- else:
    What is on paper says who was charged what. It does not say what anyone was told. #l0187
}
All sixteen sleep in the same bunks until the season ends. In November twelve fly home, two go to cousins, and Mateo and Rosalba take rooms over the farmworker center. #l0188
In February the unpaid hours are charged. The other count waits on the prosecutor’s desk for a voice. #l0189
-> rosalba_words

=== end_bread
The advocate knocks that same night, with two loaves and a page of the statute in the bag. Rusk reads the page twice and goes to sit in his truck. # part:aftermath #l0190
All sixteen sleep in the bunks that night. In the morning two ask where they might sleep instead, and by the third night there are three empty beds and nobody is missing. #l0191
{ tongue == "booked":
    Mateo speaks on her second visit, by relay, with the door open because he prefers it. #l0192
- else:
    Mateo speaks on her fourth visit, when she thinks to ask him what he speaks. #l0193
}
By January five of them have seen a lawyer, and two the prosecutor. Rosalba has seen both, and is considering. #l0194
-> rosalba_words

=== end_letter
On the ninth working day a letter comes, in English, about hours. Rusk reads it aloud in the yard. # part:aftermath #l0195
{ papers:
- "back":
    The inspector is thorough and asks about hours. The passports come up once; by then eleven of them are back in the bag, for safety. #l0196
- "seized":
    The inspector is thorough and asks about hours. In October the county mails sixteen passports to the farm, care of D. Rusk. #l0197
- else:
    The inspector is thorough and asks about hours. Nothing on the form has a place for a bag. #l0198
}
In December everyone gets a check, 611 dollars on average. In the same week the van goes up from 40 to 60. #l0199
All sixteen have slept in the same bunks to the end. In March, twelve of them are on the list to come again. #l0200
-> rosalba_words

=== end_spelled
On the third day two agents come to the yard, civil, with three names, one of them spelled right. They ask for those three and for nobody else. # part:aftermath #l0201
{ papers:
- "back":
    Mateo has his passport open before they have finished asking. They thank him, and keep it. #l0202
- "seized":
    They are told that the passports are with the county, and they write that down as well. #l0203
- else:
    They ask for passports. Rusk fetches the bank bag, and is thanked. #l0204
}
That night thirteen sleep in the bunks, with their shoes on. Mateo and Elías sleep on chairs in an immigration office in the city, and Rosalba in a church basement that nobody at the farm knows of. #l0205
In January one agency calls Mateo a witness, and another has a court date for him. A lawyer found him in the seventh week. #l0206
-> mateo_words

=== end_ruling
By the third day there are warrants, and a prosecutor going down your report with a ruler under the line. # part:aftermath #l0207
In April she leaves out the rooms. The owner could not say yes for the people in the beds, and none of them says it now. #l0208
What is left is a case about wages. Halvorsen settles it. Rusk has another farm by then, two counties over. #l0209
All sixteen slept in the bunks until October. Nine of them are with him at the other farm. #l0210
-> mateo_words

=== end_beds
At two in the morning two vans come without lights. By five the block has been swept, and the mattresses stood on end. # part:aftermath #l0211
{ papers:
- "back":
    They have their passports with them, until somebody collects them at a gas station. #l0212
- "seized":
    Sixteen passports lie in the county’s evidence room, and sixteen people are somewhere else without them. #l0213
- else:
    The bank bag went in the first van. #l0214
}
They sleep that day behind a fairground, in the seats. After that it is a motel, five to a room, in a state where nobody has met you. #l0215
In November a clinic there sees a wrist. The form has a line for how it happened, and on the line it says: work. #l0216
-> elias_words

=== end_nine
For three nights nothing happens. All sixteen sleep in the bunks, and are counted there at half past nine. # part:aftermath #l0217
On the tenth day, a Sunday, a telephone rings at the station, and stops. It rings again, and stops. The third time a woman asks, in Spanish, what beans cost. #l0218
{ book == "pictured":
    You have her pages already, and their dates. She has yours: she wrote down when you came, and when you went. #l0219
- else:
    She has dates for everything. She reads them to you for as long as the coins last. #l0220
}
By December there are five of them around the farmworker center’s table, every second Sunday, from two to four. The file holds your first report too: no further action. #l0221
-> rosalba_words

=== end_service
Your report is filed by midnight. For seventy-two hours nobody asks you anything. All sixteen sleep in the bunks, and at half past nine there are sixteen. # part:aftermath #l0222
{ ride == "medics":
    The splint comes off after four weeks. Elías does it himself, with a pepper knife, because the clinic is eleven miles away. #l0223
- else:
    In October a doctor for the insurer says that the wrist was broken, and asks why nobody had said so. #l0224
}
The season ends. Fifteen fly home. One is not on the plane, and Rusk tells whoever asks that he went home early. #l0225
In January the insurer writes for a copy of your report, and gets it. #l0226
-> elias_words
