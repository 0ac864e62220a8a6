=== scale
Up among the trees a shed stands open toward the rows: a platform scale, a stove, a pot. Orozco pours before you have sat down. # place:scale/day # people:orozco@near # face:orozco=calm # chapter:scale #l0076
“Sugar? The last officer took sugar. That was ’94, he was looking for somebody with my name.” He sits down across from you. “So ask.” # speaker:orozco #l0077
-> scale_hub

=== scale_hub
- (ask)
{ ask > 2:
    -> offer
}
* (read_order) [Read the job order in its frame behind the scale. # thing:job-order # event:public-record # minutes:8]
    Two languages, at the height of the eyes, thumbed gray at the corners. By the hour; housing at no cost; the ride home paid at the end. # cue:order-posted #l0078
    -> ask
* (ask_fourteenth) [Ask him what became of the fourteenth on the board. # thing:receipt-nail # event:employer-record # minutes:8]
    “Hilario? A girl, or a goat; I got two versions.” Off a nail he takes a slip: last wages, one bus ticket, last Thursday, signed with a flourish. # speaker:orozco # face:explaining #l0079
    “Drove him down myself. You’d think it was my wedding, the way we stood there.” # speaker:orozco # face:sad # cue:quit-driven #l0080
    -> ask
* (hear_orozco) [Let him tell you how his crew comes to be here. # thing:photograph # event:employer-account # minutes:8]
    “I find them, bring them, house them, drive them, pay them. Two villages; I know the grandmothers.” # speaker:orozco # face:explaining # cue:brings-them #l0081
    “I got brought, too.” He points at a photograph on the wall: nine men on a trailer, 1986. “Third from the left. The one who’s smiling.” # speaker:orozco # face:smile #l0082
    -> ask
* (read_book) [Ask if he would let you read the pay book. # thing:pay-book # event:employer-record # minutes:8]
    ~ charge = "seen"
    He turns it around. Hours times the rate, to the cent, the same that is posted; and out of every week, light and gas, 15. # cue:rate-kept # cue:power-charge #l0083
    “My daughter does the book; the light is me,” he says, before you have looked up. “They run that heater with the window open. When I came, I paid for my light.” # speaker:orozco # face:contempt #l0084
    -> ask

=== offer
“The bunkhouse? Go and look.” He has no key to offer, so he offers his hand, palm up. “I slept there six seasons. Second from the window. Nobody’s in it till four.” # speaker:orozco # decisive #l0085
* (walk_empty) [Have a look now, while there’s nobody to disturb. # event:search-without-authority # approach:take-without-asking@chelo # approach:take-without-asking@abel # clock:noon]
    Fourteen bunks, thirteen of them made, on a floor that was mopped this morning. It is still wet. You see that when you turn around and see your boots, all the way in and all the way back. #l0086
    -> rows
* (ask_sleepers) [Say you’d sooner hear it from whoever sleeps there. # approach:give-control@chelo # clock:noon]
    “Then you want Chelo,” says Orozco, and laughs. “I have to ask her, too.” # speaker:orozco # face:smile #l0087
    -> rows
* (stop_picking) [Have him stop the picking until everyone’s been heard. # event:wages-cost # approach:talk-past@chelo # clock:noon]
    ~ harm = "stopped"
    “Today,” says Orozco. “You want me to stop today.” He goes out to the rows and says it himself. He has to say it twice before anyone comes down a ladder. # speaker:orozco # face:sad #l0088
    -> rows
* (carry_book) [Take his book along, so someone can go through it. # event:taken-without-consent # event:wages-cost # clock:noon]
    “It’s Friday. I pay out of that,” says Orozco. You write him a receipt. From thirteen ladders it is plain to see what you are carrying to your car. # speaker:orozco # face:serious #l0089
    -> rows
