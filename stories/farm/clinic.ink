=== clinic
The clinic on Main Street, cool as a church; a hospital would be an hour. Behind a curtain Elías is explaining the offside rule to somebody who laughs. # place:clinic/late # people:nurse@near # face:nurse=calm # chapter:clinic #l0104
“What he says in there is private,” the nurse tells you. “That’s not the same as out of reach, and I’ve told him so.” # speaker:nurse # face:serious #l0105
* (ask_nurse) [Ask her what he has said about the work. # event:nurse-questioned # minutes:8]
    She writes something down, which is not an answer. The laughing behind the curtain has stopped. # face:nurse=serious #l0106
    -> clinic_talk
* (sit_wait) [Take the chair outside until he asks for you. # minutes:8]
    Eight minutes, one fish tank. Then a splinted hand comes around the edge of the curtain and beckons, like a bad magician. #l0107
    -> clinic_talk
* (get_form) [See that his form is one that he can read. # thing:form # event:care-offered # minutes:8]
    She has it in Spanish. He reads every line aloud, with pleasure, like somebody never before trusted with the small print. #l0108
    -> clinic_talk
* (go_in) [Look in on him, and begin while he feels well. # event:care-interrupted # approach:press@elias # minutes:8]
    He sits up straight on the paper sheet, like someone called on. The nurse takes her time about leaving. #l0109
    -> clinic_talk

=== clinic_talk
{ willing_elias >= 2:
    “No fee, they told us. Then my uncle signed for a fee, for the two of us.” He turns the water cup around. # speaker:elias # people:elias@near=bust # face:elias=serious # cue:fee-at-home #l0110
    “Twenty-six hundred, in February. I’ve paid every Friday. Now it’s forty-one hundred.” # speaker:elias # face:elias=contempt # cue:debt-grows #l0111
    { clinic.sit_wait or clinic.get_form:
        “And before you came up, he gave us three sentences for you. I have them still, if you’d like.” # speaker:elias # face:smile # cue:three-sentences #l0112
    }
- else:
    “It’s good work,” Elías tells the water cup. “The wrist is fine. They have a fish tank here, did you see? When is the ride?” # speaker:elias # people:elias@near=bust # face:elias=blank #l0113
}
* (tell_detective) [Ask him to tell the detective too, on the phone. # event:several-retellings # clock:housing]
    The third time through, it was on Tuesday that the wrist went. He hears it himself, and sees you write it down. # face:elias=afraid #l0114
    -> housing
* (two_advocates) [Offer an advocate, and explain which kind keeps a confidence. # event:statement-waits # approach:community-advocate@elias # clock:housing]
    The county’s may have to repeat it, you say. The community’s need not. #l0302
    “The second,” says Elías. “Not today.” # speaker:elias # face:calm #l0115
    -> housing
* (say_stay) [Reassure him that witnesses get to stay in this country. # event:false-promise # approach:over-promise@elias # clock:housing]
    “Really?” His whole face goes to meet it. You can hear how it will sound, read back slowly by somebody in a good suit. # speaker:elias # face:smile #l0116
    -> housing
* (offer_bed) [Mention a bed in town tonight, whatever he tells you. # event:bed-offered # approach:help-without-price@elias # clock:housing]
    He gives it real thought. “My uncle can’t sleep if I’m not snoring,” he says. “I’ll go back.” # speaker:elias # face:smile #l0117
    -> housing
