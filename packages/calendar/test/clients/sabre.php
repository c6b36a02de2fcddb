<?php

// What sabre/vobject, the engine of Nextcloud's invitations, makes of messages that one attendee gets in turn:
// `php sabre.php FOLDER ATTENDEE`, where FOLDER holds its `lib`. Standard input is a list of [text, PARTSTAT or null] as
// JSON, standard output what it says of each: faults, the copy that the attendee has afterwards, and the answer.

declare(strict_types=1);

use Sabre\VObject\ITip\Broker;
use Sabre\VObject\ITip\Message;
use Sabre\VObject\Reader;

[, $folder, $attendee] = $argv;
spl_autoload_register(function (string $class) use ($folder): void {
    $path = str_replace('\\', '/', substr($class, strlen('Sabre\\VObject\\')));
    if (str_starts_with($class, 'Sabre\\VObject\\')) {
        require "$folder/lib/$path.php";
    }
});

// Of sabre/xml, which only its xCal needs, the name is enough.
interface XmlSerializable
{
}
class_alias(XmlSerializable::class, 'Sabre\\Xml\\XmlSerializable');

$broker = new Broker();
$copy = null;
$outcomes = [];
foreach (json_decode(stream_get_contents(STDIN), true) as [$text, $partstat]) {
    $calendar = Reader::read($text);
    $faults = array_map(fn (array $fault): string => $fault['message'], $calendar->validate());
    $message = new Message();
    $message->component = 'VEVENT';
    $message->method = (string) $calendar->METHOD;
    $message->uid = (string) $calendar->VEVENT->UID;
    $message->sequence = (int) (string) $calendar->VEVENT->SEQUENCE;
    $message->sender = (string) $calendar->VEVENT->ORGANIZER;
    $message->recipient = $attendee;
    $message->message = $calendar;
    $copy = $broker->processMessage($message, $copy);
    $reply = null;
    if (null !== $partstat) {
        $before = clone $copy;
        foreach ($copy->VEVENT->ATTENDEE as $each) {
            if ((string) $each === $attendee) {
                $each['PARTSTAT'] = $partstat;
            }
        }
        [$answer] = $broker->parseEvent($copy, $attendee, $before);
        $reply = $answer->message->serialize();
    }
    $outcomes[] = [
        'faults' => $faults,
        'status' => (string) $copy->VEVENT->STATUS,
        'sequence' => (int) (string) $copy->VEVENT->SEQUENCE,
        'start' => $copy->VEVENT->DTSTART->getDateTime()->getTimestamp(),
        'reply' => $reply,
    ];
}
echo json_encode($outcomes, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
