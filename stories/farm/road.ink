=== road
Ninety-six degrees. The white van lies nose-down in the weeds, hazards ticking, its side door open. # place:road/day # people:driver@mid # face:driver=worried # chapter:road #l0001
“They all climbed out by themselves.” He stands on the shoulder with his cap off. “Then Dale, that’s the crew leader, came with the flatbed and drove them up to the yard.” # speaker:driver #l0002
“Sixteen of them. Dale said it beat waiting on an ambulance.” He puts the cap on, and takes it off again. # speaker:driver #l0003
Deputy Lund is a quarter of an hour out, behind the tow truck. #l0004
-> road_hub

=== road_hub
- (look)
{ look > 2:
    -> yard
}
* (set_flares) [Park your car up the road with its lights on. # event:scene-secured # minutes:5]
    A grain truck slows for your lights, and its driver lifts two fingers off the wheel. #l0005
    From up here you can see the yard: a tin roof, dust, two straight rows of hats. #l0006
    -> look
* (read_log) [Read the van log that lies open on the dash. # thing:van-log # event:vehicle-recorded # minutes:5]
    A clipboard, one pencil on a string. Out 4:50, back 8:10, sixteen. The same line in the same hand, every day down the page. # cue:van-log #l0007
    Every second Sunday has one line more than the others: store, two to four. # cue:sunday-store #l0008
    -> look
* (pace_marks) [Pace out the skid marks while they are still fresh. # thing:skid-marks # event:vehicle-recorded # minutes:5]
    The marks start late and run straight, eleven paces, as if nobody had hold of the wheel. #l0009
    “I shut my eyes. One second,” the driver says behind you. “Put down a deer, if you can.” # speaker:driver #l0010
    -> look
* (ask_driver) [Ask the driver how he is, and who was hurt. # event:others-asked-after # minutes:5]
    ~ warned = false
    “Kid in the back, his wrist. Dale says it’s nothing.” He has his phone out and forgets to use it. # speaker:driver #l0011
    “Me? Up at three, same as them, home after eight. I get Mondays.” He thinks. “They don’t get Mondays.” # speaker:driver # face:tired # cue:no-mondays #l0012
    -> look
