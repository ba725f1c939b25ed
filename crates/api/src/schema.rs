//! Static descriptions of shapes: what the protocols and the constraint checks walk.

/// A shape, as the service's model describes it.
#[derive(Debug)]
pub struct Schema {
    /// The shape's name in the model.
    pub name: &'static str,
    /// What it is, with what only that kind has.
    pub kind: Kind,
    /// The least value, length or count.
    pub min: Option<f64>,
    /// The greatest value, length or count.
    pub max: Option<f64>,
    /// The regular expression that a string must match.
    pub pattern: Option<&'static str>,
    /// The member that is the whole HTTP body.
    pub payload: Option<&'static str>,
    /// Exactly one member is set.
    pub is_union: bool,
    /// Its text must not be logged or repeated in an error.
    pub is_sensitive: bool,
    /// The element name in XML where it is not the member's.
    pub xml_name: Option<&'static str>,
    /// Prefix and URI of its XML namespace.
    pub xml_namespace: Option<(&'static str, &'static str)>,
}

impl Schema {
    /// The defaults from which generated schemas differ.
    pub const BLANK: Schema = Schema {
        name: "",
        kind: Kind::Structure { members: &[] },
        min: None,
        max: None,
        pattern: None,
        payload: None,
        is_union: false,
        is_sensitive: false,
        xml_name: None,
        xml_namespace: None,
    };

    /// The members, if this is a structure.
    pub fn members(&self) -> &'static [Member] {
        match self.kind {
            Kind::Structure { members } => members,
            _ => &[],
        }
    }

    /// The member of this name.
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members().iter().find(|m| m.name == name)
    }

    /// The member that is the whole HTTP body.
    pub fn payload_member(&self) -> Option<&'static Member> {
        self.payload.and_then(|name| self.member(name))
    }
}

/// The kinds of shape.
#[derive(Debug)]
pub enum Kind {
    /// True or false.
    Boolean,
    /// A number of 32 bits.
    Integer,
    /// A number of 64 bits.
    Long,
    /// A floating-point number.
    Double,
    /// A text.
    String,
    /// A text out of a closed set.
    Enum {
        /// The set.
        values: &'static [&'static str],
    },
    /// Bytes.
    Blob,
    /// An instant.
    Timestamp {
        /// How it is written, where that is not the protocol's default.
        format: Option<TimeFormat>,
    },
    /// A sequence.
    List {
        /// What it is a sequence of.
        item: &'static Schema,
        /// The item's element name, empty for the protocol's default.
        item_name: &'static str,
        /// Written without an element around the items.
        flattened: bool,
    },
    /// A dictionary.
    Map {
        /// The keys.
        key: &'static Schema,
        /// The values.
        value: &'static Schema,
        /// The key's element name.
        key_name: &'static str,
        /// The value's element name.
        value_name: &'static str,
        /// Written without an element around the entries.
        flattened: bool,
    },
    /// A record.
    Structure {
        /// Its members, in the model's order.
        members: &'static [Member],
    },
}

/// A member of a structure.
#[derive(Debug)]
pub struct Member {
    /// Its name in the model, and in a `Value`.
    pub name: &'static str,
    /// Its name on the wire: JSON key, XML element, query parameter, header.
    pub wire: &'static str,
    /// Its shape.
    pub target: &'static Schema,
    /// Where in the HTTP message it lies.
    pub location: Location,
    /// It must be there.
    pub required: bool,
    /// Clients fill it when it is absent.
    pub idempotency_token: bool,
    /// Its bytes may be streamed.
    pub streaming: bool,
    /// It is an attribute in XML.
    pub xml_attribute: bool,
    /// Its list or map is written without an element around it.
    pub flattened: bool,
    /// It is JSON inside a header.
    pub json_value: bool,
    /// How a timestamp is written here.
    pub time_format: Option<TimeFormat>,
    /// Prefix and URI of its XML namespace.
    pub xml_namespace: Option<(&'static str, &'static str)>,
}

impl Member {
    /// The defaults from which generated members differ.
    pub const BLANK: Member = Member {
        name: "",
        wire: "",
        target: &Schema::BLANK,
        location: Location::Body,
        required: false,
        idempotency_token: false,
        streaming: false,
        xml_attribute: false,
        flattened: false,
        json_value: false,
        time_format: None,
        xml_namespace: None,
    };
}

/// Where in the HTTP message a member lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the body's document.
    Body,
    /// It is the body.
    Payload,
    /// In the header of its wire name.
    Header,
    /// In all headers with its wire name as prefix.
    Headers,
    /// In the query string.
    Query,
    /// In the path.
    Uri,
    /// It is the status.
    StatusCode,
}

/// How an instant is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeFormat {
    /// Seconds since 1970.
    EpochSeconds,
    /// `2015-03-31T12:00:00Z`.
    Iso8601,
    /// `Tue, 31 Mar 2015 12:00:00 GMT`.
    Rfc822,
}
