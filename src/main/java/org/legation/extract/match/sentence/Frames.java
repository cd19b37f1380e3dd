package org.legation.extract.match.sentence;

import java.util.Map;
import org.legation.extract.match.Frame;
import org.legation.extract.match.agreement.AgreementsEachFrame;
import org.legation.extract.match.agreement.BrokenWithFrame;
import org.legation.extract.match.agreement.RelationsFrame;
import org.legation.extract.match.agreement.SignedByBothFrame;
import org.legation.extract.match.agreement.TwinningFrame;
import org.legation.extract.match.agreement.VisaNeedlessFrame;
import org.legation.extract.match.membership.MembersOfFrame;
import org.legation.extract.match.membership.MembershipFrame;
import org.legation.extract.match.membership.MembershipRefusedFrame;
import org.legation.extract.match.membership.MembershipTreatyFrame;
import org.legation.extract.match.mission.AccreditationFrame;
import org.legation.extract.match.mission.CounterpartPostFrame;
import org.legation.extract.match.mission.CoveredFrame;
import org.legation.extract.match.mission.DescribedMissionFrame;
import org.legation.extract.match.mission.HostedMissionFrame;
import org.legation.extract.match.mission.MissionFrame;
import org.legation.extract.match.mission.MissionMoveFrame;
import org.legation.extract.match.mission.MissionsExchangedFrame;
import org.legation.extract.match.mission.RepresentedFrame;
import org.legation.extract.match.mission.ResponsibilityFrame;
import org.legation.extract.match.office.ArrivedFrame;
import org.legation.extract.match.office.ExpelledFrame;
import org.legation.extract.match.office.HeadFrame;
import org.legation.extract.match.office.InOfficeFrame;
import org.legation.extract.match.office.MinistryHeadFrame;
import org.legation.extract.match.office.OfficeFrame;
import org.legation.extract.match.office.ReceivedFrame;
import org.legation.extract.match.office.ReplacedFrame;
import org.legation.extract.match.office.SuccessionFrame;
import org.legation.extract.match.office.SuccessorFrame;
import org.legation.extract.match.recognition.NonRecognitionFrame;
import org.legation.extract.match.recognition.PartStatementFrame;
import org.legation.extract.match.recognition.PositionFrame;
import org.legation.extract.match.recognition.RecognitionFrame;
import org.legation.extract.match.recognition.RecognitionReceivedFrame;
import org.legation.extract.match.recognition.RecognitionSwitchFrame;
import org.legation.extract.match.visit.CeremonyFrame;
import org.legation.extract.match.visit.ChairedMeetingFrame;
import org.legation.extract.match.visit.ExchangedVisitsFrame;
import org.legation.extract.match.visit.HostFrame;
import org.legation.extract.match.visit.JointBodyFrame;
import org.legation.extract.match.visit.MeetingFrame;
import org.legation.extract.match.visit.StayFrame;
import org.legation.extract.match.visit.VisitFrame;

/** The ways to find actor and counterpart, by the names that rules call them. */
final class Frames {
  private Frames() {}

  static Map<String, Frame> all() {
    RelationsFrame relations = new RelationsFrame();
    PositionFrame position = new PositionFrame();
    VisitFrame visit = new VisitFrame();
    OfficeFrame office = new OfficeFrame();
    MissionFrame mission = new MissionFrame();
    MembershipFrame membership = new MembershipFrame();
    return Map.ofEntries(
        Map.entry("recognition", new RecognitionFrame()),
        Map.entry("recognition-as-state", new RecognitionFrame()),
        Map.entry("recognition-as-part", new RecognitionFrame()),
        Map.entry("recognition-received", new RecognitionReceivedFrame()),
        Map.entry("recognition-switch", new RecognitionSwitchFrame()),
        Map.entry("non-recognition", new NonRecognitionFrame()),
        Map.entry("relations", relations),
        Map.entry("broken-with", new BrokenWithFrame()),
        Map.entry("agreement", relations),
        Map.entry("agreements-each", new AgreementsEachFrame(relations)),
        Map.entry("signed-by-both", new SignedByBothFrame(relations)),
        Map.entry("visa_waiver", relations),
        Map.entry("visa-needless", new VisaNeedlessFrame()),
        Map.entry("mission", mission),
        Map.entry("mission-rank", mission),
        Map.entry("mission-move", new MissionMoveFrame()),
        Map.entry("mission-counterpart", new CounterpartPostFrame()),
        Map.entry("missions-exchanged", new MissionsExchangedFrame()),
        Map.entry("mission-described", new DescribedMissionFrame(mission)),
        Map.entry("mission-hosted", new HostedMissionFrame(mission)),
        Map.entry("accreditation", new AccreditationFrame()),
        Map.entry("covered", new CoveredFrame()),
        Map.entry("responsibility", new ResponsibilityFrame()),
        Map.entry("membership", membership),
        Map.entry("membership-part", membership),
        Map.entry("members-of", new MembersOfFrame()),
        Map.entry("membership-refused", new MembershipRefusedFrame()),
        Map.entry("membership-treaty", new MembershipTreatyFrame()),
        Map.entry("resolution", position),
        Map.entry("statement", position),
        Map.entry("proposed", position),
        Map.entry("protest", position),
        Map.entry("party-recognises", position),
        Map.entry("visit", visit),
        Map.entry("visit-stayed", new StayFrame(visit)),
        Map.entry("visit-sent", visit),
        Map.entry("visit-received", visit),
        Map.entry("visit-came", visit),
        Map.entry("visit-hosted", new HostFrame()),
        Map.entry("visits-exchanged", new ExchangedVisitsFrame()),
        Map.entry("visit-attended", new CeremonyFrame()),
        Map.entry("ceremony-represented", new CeremonyFrame()),
        Map.entry("meeting", new MeetingFrame()),
        Map.entry("meeting-chaired", new ChairedMeetingFrame()),
        Map.entry("joint-body", new JointBodyFrame()),
        Map.entry("part-statement", new PartStatementFrame()),
        Map.entry("appointed", office),
        Map.entry("credentials", office),
        Map.entry("replaced", new ReplacedFrame()),
        Map.entry("successor", new SuccessorFrame()),
        Map.entry("succession", new SuccessionFrame()),
        Map.entry("arrived", new ArrivedFrame(false)),
        Map.entry("audience", new ArrivedFrame(true)),
        Map.entry("expelled", new ExpelledFrame()),
        Map.entry("credentials-of", office),
        Map.entry("office_holder", office),
        Map.entry("served", office),
        Map.entry("headed", new HeadFrame()),
        Map.entry("ministry-headed", new MinistryHeadFrame()),
        Map.entry("represented", new RepresentedFrame()),
        Map.entry("commissioned", office),
        Map.entry("in-office", new InOfficeFrame()),
        Map.entry("received", new ReceivedFrame()),
        Map.entry("twinning", new TwinningFrame()));
  }
}
