=== chelo_words
Chelo, in her own words. She is invented, and so are the words. # part:words # people:chelo@near # face:chelo=calm #l0179
I count because somebody has to be the one who noticed. #l0180
{ opened:
- "line":
    That morning we were asked, one after the other, whether we were made to stay; I have been married, I know how one answers that in front of people. #l0181
- "boss":
    That morning Salvador asked us for the officer, and answered for us, and I thought: with that voice he could have been a priest. #l0182
- "warm":
    That morning we were sent in to the heater before anything was asked, so I had to count them twice; I complained about it, because that is expected of me. #l0183
- else:
    That morning Salvador was sent to look for his insurance, and I believe that he would be looking still, if the light had held out. #l0184
}
{ driver:
- "owned":
    Tomás was given a ticket with his own name on it, and he has ironed it. #l0185
- "pressed":
    Tomás was to pay for that mirror with something other than money, and there were thirteen of us on that bus, and I have not been able to make it come out right since. #l0186
- else:
    Lupe was given a ticket for a bus that he cannot see. #l0187
}
{ end_settled:
    -> chelo_settled
}
{ end_frost:
    -> chelo_frost
}
-> chelo_service

=== chelo_settled
Then a woman came who brought her own lunch, and Salvador read us his wall. He reads well, for someone who learned it off seed bags. #l0188
Afterward he asked me if I took him for a thief. For fifteen dollars, I said, no. #l0189
What nobody could see is why the window is open when the heater is on. At night I stand outside, underneath it, and count them by the snoring, so that nobody has to be woken. #l0190
It comes out at twelve, and I go in, and make it thirteen. # ending:at-no-cost #l0191
-> END

=== chelo_frost
Then the ladders were to stay empty until everyone had been heard. I had never before seen apples look at people. #l0192
At four I counted the machines up on their poles, and they were all there and all turning. One cannot count what they miss. #l0193
What nobody could see is that I had put money down on an oven, with two doors, in a shop at home that holds a thing for you until the first of November. #l0194
It is still in the window. When I go by I count the doors. # ending:frost #l0195
-> END

=== chelo_service
Then nothing, and at nothing we are good; we have had seasons of it. #l0196
What nobody could see is that on that whole day I had two papers in my coat, my passport and a stub of Abel’s that he had asked me to hold. #l0197
I had made up my mind to let it depend on which would be wanted. #l0198
{ papers == "shown":
    So it was the passport. It has the nicer cover. #l0199
- else:
    Nobody wanted either. The passport has the nicer cover. #l0259
}
In the evening there is one at the table who talks less than he did, and him I count with two fingers. # ending:in-service #l0200
-> END

=== tomas_words
Tomás, in his own words. He is invented, and so are the words. # part:words # people:tomas@near # face:tomas=calm #l0201
I am the tall one, so whatever it is, I have done it. #l0202
{ opened:
- "line":
    They asked us one after the other if we were made to stay, and I gave the answer of the one before me, which is also how I came through school. #l0203
- "boss":
    Don Salvador asked me on behalf of the law who drove, and I told him Lupe, so that I have lied to both of them with one breath. #l0204
- "warm":
    They sent us in where it was warm, and since it was I who had driven the heater there, I sat down far away from it, so as not to know. #l0205
- else:
    They sent Don Salvador away to find a paper, so that I had only my own face to look after. #l0206
}
{ driver:
- "owned":
    I got a ticket, three copies, and it is the first paper with my name on it in this country that is not about apples. #l0207
- "pressed":
    I told the truth in the end, and it was held up to the light, as if there had to be another one behind it. #l0208
- else:
    Lupe got the ticket, and says that nobody has ever written about his eyes so kindly. #l0209
}
{ end_cars:
    -> tomas_cars
}
-> tomas_rooms

=== tomas_cars
Then there were four white cars, and somebody in them had my name. I am told that they were polite. #l0210
Eight feet is for elk. An elk has time to think about it. #l0211
What nobody could see is that I was in order, I had never in my life been so in order. But when I was nine, cars came in a row to my father’s house, and it was not about a mirror. #l0212
They say where I come from that a clean man does not run. Whoever said it first was sitting down. #l0213
I wash cars now, and they are all white. # ending:white-cars #l0214
-> END

=== tomas_rooms
Then we were given rooms, and mine had two beds in it, and I slept in both. There was a paper on the pillow about what could be watched for money. #l0215
I asked what it was that we were being kept from. They were looking into it. #l0216
What nobody could see is that I had the other key of the bus in my coat, the one that I drove with. I held it all that night as if one could steer with it. Up there were the last bins, and a man of sixty-one. #l0217
It is nine miles. Chelo counted us the whole way: one, two. # ending:two-beds #l0218
-> END

=== abel_words
Abel, in his own words. He is invented, and so are the words. # part:words # people:abel@near # face:abel=calm #l0219
I have my English off the radio, from men who can talk for three hours about one thing that may yet happen. #l0220
{ opened:
- "line":
    First inning: everybody gets asked if he’s being held, right out there under the lights, and I say no, and it goes in the book as a no to everything. #l0221
- "boss":
    First inning: Salvador asks, Salvador answers, Salvador’s grateful. #l0222
- "warm":
    First inning: heat. I never heard anything said against heat. #l0223
- else:
    First inning: Salvador’s sent for a paper, and you could hear it go down the row that if he stays gone one more minute somebody’s going to say something. #l0224
}
{ driver:
- "owned":
    The kid got his ticket under his own name, and then he slept, and we got to hear it. #l0225
- "pressed":
    The kid got squeezed, and out came what he’d have said, only squeezed. #l0226
- else:
    The old man took the ticket for the kid, and we let him, and on that play nobody looks good. #l0227
}
{ end_letter:
    -> abel_letter
}
{ end_twelve:
    -> abel_twelve
}
-> abel_averages

=== abel_letter
Then there’s a letter with no name on it. So it could be anybody’s, so it was mine. #l0228
I got my 345, same as all of them, and on the plane I counted it and it was right. #l0229
What nobody could see is that I’d have signed. I had a pen along that day; it was in the cap with the rest of it, and I kept taking the cap off. #l0230
Beto says not to worry about it. He says next time I might ask him first. # ending:letter #l0231
-> END

=== abel_twelve
Then Salvador got told. Fifteen dollars, and I’m the man who went to the police. #l0232
He took it off, he’s no thief. He just couldn’t look at me, and there’s no office for that. #l0233
What nobody could see is that I was going to ask him myself, last Friday of the season, when he opens a beer and leaves the box on the table. I’d practiced it on Lupe. #l0234
Lupe says I had him convinced. # ending:twelve #l0235
-> END

=== abel_averages
Then nothing, the whole way to November. I had that number in my cap, or on the board with the plates, I knew it both ways; it’s a good average for a shortstop. #l0236
What nobody could see is that I’d called them before. In June, from the laundromat, and it said press two, and I’m pressing two when in comes Salvador’s cousin for his shirts. #l0237
So this time I did it from my own kitchen, once the list was out. I asked her what she’d share before I gave a name, and she was quiet a second, and then she told me, straight, one thing after another. #l0238
I gave it to her like a lineup. # ending:averages #l0239
-> END
