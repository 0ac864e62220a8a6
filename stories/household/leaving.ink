=== tablets
It is getting light. Marianne comes out after you and holds the door, so that it cannot close. Lund has coffee for the road, in one of her mugs. # place:porch/dusk # people:marianne@near-left deputy@right # face:marianne=sad # chapter:tablets #l0085
“I hate to say this, and I wouldn’t in front of her,” she says, and her eyes are wet. “Some of Ruth’s tablets are missing.” # speaker:marianne # cue:tablets-missing # decisive #l0086
* (put_to_selam) [Call Selam out, so that she can clear it up. # event:asked-in-earshot # approach:confront@selam # minutes:5]
    “There are halves,” says Selam. “A half is entered as one gone. I have explained the halves.” # speaker:selam # people:selam@near marianne@mid deputy@left # face:selam=tired #l0087
    “She has,” says Marianne sadly. “Many times.” # speaker:marianne #l0088
    -> street
* (take_in) [Bring Selam along on it, and talk downtown instead. # event:arrested-worker # approach:arrest-words@selam # clock:booking]
    ~ harm = "booked"
    She has put on shoes. “Who gives the eleven o’clock?” she asks the hall behind her, and then you. “It is a half.” # speaker:selam # people:selam@near-left marianne@right # face:selam=blank #l0089
    -> booking
* (date_it) [Take it like any report: which, how many, since when. # event:accusation-dated # minutes:5]
    ~ dated = true
    “Since October. I told her then that I might have to report it. And how I’d hate for her mother to hear; I have the number.” # speaker:marianne # face:sad # cue:said-october #l0090
    She means every word of it kindly. You write it down, and under it the hour, and who had just been talking to you. #l0091
    -> street
* (see_suitcase) [Accept her offer to look through Selam’s suitcase together. # event:searched-without-ground # approach:take-without-asking@selam # minutes:5]
    { harm == "none":
        ~ harm = "searched"
    }
    It is under the cot: one blouse with the tag on, a school photograph, a pamphlet on rights with a number underlined twice. There are no tablets. # place:back-room/dusk # people:marianne@near-left selam@mid # face:selam=blank #l0092
    “Oh, Selam,” says Marianne, and puts the pamphlet into the pocket of her robe. # speaker:marianne # face:sad #l0093
    -> street

=== street
{ inside:
    -> street_house
}
“Are you still on Juniper Court?” It is your sergeant, in your ear. “The chief has had a call. From a friend of his.” # speaker:sergeant # place:curb/dusk # people:none # chapter:street # decisive #l0299
* (say_lockout_walk) [Tell him a lockout, everybody is warm, nearly done. # minutes:10]
    -> lockout_said
* (call_back_walk) [Call him back on the phone with facts and times. # event:supervisor-told # minutes:10]
    -> called_back
* (radio_it_walk) [Answer him on the air: possible forced labor, number 14. # event:open-radio # minutes:10]
    -> on_the_air
* (offer_chief_walk) [Offer to walk the chief through it in person. # event:hand-shown # minutes:10]
    -> chief_offered

=== street_house
“Are you still on Juniper Court?” It is your sergeant, in your ear. “The chief has had a call. From a friend of his.” # speaker:sergeant # place:curb/dusk # people:none # chapter:street #l0094
* (say_lockout) [Tell him a lockout, everybody is warm, nearly done. # clock:counter]
    -> lockout_said
* (call_back) [Call him back on the phone with facts and times. # event:supervisor-told # clock:counter]
    -> called_back
* (radio_it) [Answer him on the air: possible forced labor, number 14. # event:open-radio # clock:counter]
    -> on_the_air
* (offer_chief) [Offer to walk the chief through it in person. # event:hand-shown # clock:counter]
    -> chief_offered

=== lockout_said
“That’s what I told him,” says your sergeant. It is not even untrue. # speaker:sergeant #l0095
-> street_next

=== called_back
You read it to him as it stands in the notebook. For a while there is only his pen. “Then stay on it,” he says. “I’ll talk to the chief.” # speaker:sergeant #l0096
-> street_next

=== on_the_air
Two doors down a garage stands open, and a man beside a scanner looks up at number 14, and then at you. He has his phone out before you are past him. #l0097
-> street_next

=== chief_offered
“He’ll like that,” says your sergeant. By eight Stephen Coyle will know what you looked at, in which order. # speaker:sergeant #l0098
-> street_next

=== street_next
{ inside:
    “Today’s Tuesday,” Mr. Abara says over the hedge, when you are at your car. “Half past nine, the drugstore. Mrs. Coyle drives her.” # speaker:abara # people:abara@near # face:abara=serious #l0099
    -> counter
}
“I have a better chair at the window than that car,” says Mr. Abara, beside yours in an overcoat. “And I have wanted for a year to show somebody something.” # speaker:abara # people:abara@near # face:abara=serious #l0100
-> window
