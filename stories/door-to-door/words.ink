=== kenzie_words
Kenzie, in her own words. She is invented, and so are the words. # part:words # people:kenzie@near # face:kenzie=calm #l0091
I can do the pitch in forty seconds, smile and all. I have said it in my sleep, to a roomful of people who were saying it too. #l0092
{ met:
- "ticket":
    At the pumps I got a ticket with all three of my names on it, and I remember thinking that it was spelled right. #l0093
- "waved":
    At the pumps they waved the van over for me like a cab, and everybody was so nice that I forgot what I’d been going to say. #l0094
- "why":
    At the pumps I was asked why I hadn’t called somebody, and I’m still working on that; it has a lot of parts. #l0095
- "cold":
    At the pumps I got ice for my face, and I kept looking around for who was writing it down. #l0096
- else:
    At the pumps I was asked if I was being kept, and I wasn’t, I was being left, and there ought to be a word that does for both. #l0097
}
{ end_beds:
    -> kenzie_beds
}
-> kenzie_home

=== kenzie_beds
Then I got a bed and waited for the number that goes with it, and no number came, so the first night I kept my shoes on. #l0098
Trey says I would have crushed it that Saturday. He isn’t lying; he did. #l0099
What nobody could see is that I wasn’t four short. I had stopped at six, on a porch where a lady was doing beans, and she moved over, and I did beans with her until the van came. #l0100
I wanted to find out what happens if a person sits down. I’m still sitting. # ending:lamp #l0101
-> END

=== kenzie_home
Then somebody was found who would come and get me, and it was told to me like a present. #l0102
What nobody could see is why a person reads flyers in a laundromat at two in the afternoon, with all that she owns in one dryer. #l0103
He is polite. He can stand outside a door for an hour, and never knock. #l0104
{ box == "own":
    So I got back in. #l0138
- else:
    So I stayed in. #l0139
}
In Utah I do eleven a day, twelve. If you’re never short, they never put you out where somebody can find you. # ending:ohio #l0105
-> END

=== gil_words
Gil, in his own words. He is invented, and so are the words. # part:words # people:gil@near # face:gil=calm #l0106
I was a cook for twenty-two years, and I know what it means when nobody in a place sits down. #l0107
{ opened:
- "ring":
    That evening they asked us in the ring if we’d care to leave, and I laughed on the beat, and I am never on the beat. #l0108
- "names":
    That evening they wanted our licenses, so out came the tackle box, and there I was, between two others, where a spoon lure goes. #l0109
- "noise":
    That evening they told us to carry on, which is what we’d been going to do. #l0110
- else:
    That evening Joy was walked off to the other car, and I heard what nine people sound like who aren’t waiting for a sign; I’d forgotten about breathing. #l0111
}
{ end_receipt:
    -> gil_receipt
}
-> gil_carried

=== gil_carried
{ box == "dealt":
    I had my license back as far as the motel, where the desk asks for it, and Joy collects them, to save time. #l0112
- else:
    My license rode up front, as it does, with the fishing. #l0113
}
Eleven-forty. I’ve gone over it more than once, and it’s added up right, that’s what gets me. #l0114
What nobody could see is my other shoe. There’s a paper in it from the court in Nebraska, from March: closed, it says, nothing owed. #l0115
A librarian in Salina read it out to me, and then once more, because she could see that I liked it. #l0116
I just couldn’t tell how much newer a thing Joy might have heard. # ending:carried-over #l0117
-> END

=== gil_receipt
My license went from under her seat to the front seat of the county, and I thought, well, it’s seeing the world. #l0118
That night they all slept my way, at the rest stop, and asked me how it’s done, and I showed them where the hip goes. #l0119
What nobody could see is that I had asked her for it that very morning. Friday, she said, after numbers. #l0120
It was Friday, and it was after numbers. They tell me it’s where nobody can lose it; I’ve been told that before. # ending:receipt #l0121
-> END

=== trey_words
Trey, in his own words. He is invented, and so are the words. # part:words # people:trey@near # face:trey=smile #l0122
Everybody wants me to be sad, so let’s get that over with: I was sad in Dayton. #l0123
{ opened:
- "ring":
    We got asked would we rather leave, all nine of us, and I’m the one who got the laugh; it’s timing. #l0124
- "names":
    They wanted names, so out came the box, and I thought, good, there’s one thing around here that never gets lost. #l0125
- "noise":
    We got told to carry on, and I’m a person who carries on. #l0126
- else:
    They walked Joy off to the other car, and I had eight people with nothing to clap for, so I started one, and it didn’t take. #l0127
}
{ end_draw:
    -> trey_draw
}
-> trey_ticket

=== trey_draw
Then a form came, to find out what we are. A contractor, I looked it up, is somebody who could have said no, and I could have; I said yes, loud. #l0128
What nobody could see is that the 612 is on paper. She holds it for me, for when I run a crew, and I’ve never asked, because I’d hate to be a guy who asked. #l0129
In September I got the van. I hold the door for every last one of them. #l0130
I’m first in the region. Ask anybody. # ending:draw #l0131
-> END

=== trey_ticket
Eleven bucks each, that permit, and I covered Kenzie’s; you can put that in. #l0132
What nobody could see is that in my second week I was the one on the crate. It rained, and it was no three hours. #l0133
So now I’m the one who holds the door. The clap is mine, too; before me they just stood there until somebody cried. #l0134
It’s a good crew. I should know, I was on it when it wasn’t. # ending:eleven-each #l0135
-> END
