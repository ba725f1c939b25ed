"""The pairs of templates whose change sets AWS's answers are on record for, by the name of the recording.

Each entry is (template before, template after, parameters before, parameters after), with the names that the recordings show.
"""


def att(resource, attribute):
    return {"Fn::GetAtt": [resource, attribute]}


def ref(name):
    return {"Ref": name}


def find(*keys):
    return {"Fn::FindInMap": list(keys)}


def join(delimiter, parts):
    return {"Fn::Join": [delimiter, parts]}


def split(delimiter, source):
    return join("_", {"Fn::Split": [delimiter, source]})


def select(index, *items):
    return {"Fn::Select": [index, list(items)]}


def sub(text, **values):
    return {"Fn::Sub": [text, values] if values else text}


def resource(kind, properties=None, **attributes):
    body = {"Type": kind, **attributes}
    return {**body, "Properties": properties} if properties is not None else body


def topic(name=None, display=None, **attributes):
    properties = {key: value for key, value in (("TopicName", name), ("DisplayName", display)) if value is not None}
    return resource("AWS::SNS::Topic", properties, **attributes)


def parameter(value, **properties):
    return resource("AWS::SSM::Parameter", {"Type": "String", "Value": value, **properties})


def template(parameters=None, mappings=None, conditions=None, outputs=None, **resources):
    sections = {"Parameters": parameters, "Mappings": mappings, "Conditions": conditions, "Resources": resources, "Outputs": outputs}
    return {name: section for name, section in sections.items() if section}


def given(name, kind="String", **rest):
    return {name: {"Type": kind, **rest}}


def equals(left, right):
    return {"CreateTopic": {"Fn::Equals": [left, right]}}


T1, T2, TN = "topic-name-1", "topic-name-2", "topic-name-n"
ONE = topic(T1, "display-value-1")
MADE = {"Condition": "CreateTopic"}


def pair(before, after, p1=None, p2=None):
    return before, after, p1 or {}, p2 or {}


def conditions():
    second = topic(T2)
    return {
        "condition_update_removes_resource": pair(
            template(conditions=equals("true", "true"), SNSTopic=topic(T1, **MADE)),
            template(conditions=equals("true", "false"), SNSTopic=topic(T1, **MADE), TopicPlaceholder=second)),
        "condition_update_adds_resource": pair(
            template(conditions=equals("true", "false"), SNSTopic=topic(T1, **MADE), TopicPlaceholder=second),
            template(conditions=equals("true", "true"), SNSTopic=topic(T1, **MADE), TopicPlaceholder=second)),
        "condition_add_new_negative_condition_to_existent_resource": pair(
            template(SNSTopic=topic(T1)),
            template(conditions=equals("true", "false"), SNSTopic=topic(T1, **MADE), TopicPlaceholder=second)),
        "condition_add_new_positive_condition_to_existent_resource": pair(
            template(SNSTopic1=topic(T1)),
            template(conditions=equals("true", "true"), SNSTopic1=topic(T1, **MADE), SNSTopic2=topic(T2, **MADE))),
    }


def depends_on():
    def two(first, depends):
        return template(Topic1=topic(T1, first), Topic2=topic(T2, "display-value-2", DependsOn=depends))

    last = {"name": TN, "display": "display-value-n"}
    second = topic(T2, "display-value-2")
    fewer = template(Topic1=ONE, Topicn=topic(**last, DependsOn=["Topic1"]))
    more = template(Topic1=ONE, Topic2=second, Topicn=topic(**last, DependsOn=["Topic1", "Topic2"]))
    return {
        "update_depended_resource": pair(two("display-value-1", "Topic1"), two("display-value-1-updated", "Topic1")),
        "update_depended_resource_list": pair(two("display-value-1", ["Topic1"]), two("display-value-1-updated", ["Topic1"])),
        "multiple_dependencies_addition": pair(fewer, more),
        "multiple_dependencies_deletion": pair(more, fewer),
    }


def references(to, chain):
    """What a property that names another resource's attribute does; `to` makes the reference."""
    def two(name, first, *rest):
        topics = {"Topic1": topic(name, first)}
        for at in range(2, 2 + (rest[0] if rest else 1)):
            topics[f"Topic{at}"] = topic(f"topic-name-{at}", to(f"Topic{at - 1}"))
        return template(**topics)

    alone, changed = template(Topic1=ONE), two(T1, "display-value-2")
    return {
        "resource_addition": pair(alone, two(T1, "display-value-1")),
        "resource_deletion": pair(two(T1, "display-value-1"), alone),
        "direct_attribute_value_change": pair(two(T1, "display-value-1"), changed),
        chain: pair(two(T1, "display-value-1", 2), two(T1, "display-value-2", 2)),
        "direct_attribute_value_change_with_dependent_addition": pair(alone, changed),
        "immutable_property_update_causes_resource_replacement": pair(two(T1, "value"), two("updated-topic-name-1", "new_value")),
    }


def pseudo():
    names = ["Partition", "AccountId", "Region", "StackName", "StackId", "URLSuffix"]
    tags = [{"Key": name, "Value": ref(f"AWS::{name}")} for name in names]
    tagged = resource("AWS::SNS::Topic", {"TopicName": "topic_name_2", "Tags": tags})
    return {"supported_pseudo_parameter": pair(template(Topic1=topic("topic_name_1")), template(Topic2=tagged))}


def mappings():
    def sns(**keys):
        return {"SNSMapping": keys}

    def looked_up(key="Key1", value="Val", name=T1):
        return topic(name, find("SNSMapping", key, value))

    first = {"Val": "display-value-1"}
    both = {**first, "ValNew": "display-value-new"}
    plain = template(mappings=sns(Key1=first), Topic1=looked_up())
    added = template(mappings=sns(Key1=both), Topic1=looked_up(), Topic2=looked_up(value="ValNew", name=T2))
    same = template(mappings=sns(Key1=first), Topic1=looked_up(), Topic2=looked_up(name=T2))

    def zones(name):
        zone = {"AWSCloudFrontPartitionHostedZoneIdMap": {"aws": {"zoneId": "Z2FDTNDATAQYW2"}, "aws-cn": {"zoneId": "Z3RFFRIM2A3IF5"}}}
        return template(mappings=zone, Topic1=topic(name, find(next(iter(zone)), ref("AWS::Partition"), "zoneId")))

    def regions(here, there):
        values = {"RegionMap": {"us-east-1": {"value": here}, "eu-central-1": {"value": there}}}
        return template(mappings=values, Topic1=topic(T1, find("RegionMap", ref("AWS::Region"), "value")))

    return {
        "mapping_leaf_update": pair(plain, template(mappings=sns(Key1={"Val": "display-value-2"}), Topic1=looked_up())),
        "mapping_key_update": pair(plain, template(mappings=sns(KeyNew={"Val": "display-value-2"}), Topic1=looked_up("KeyNew"))),
        "mapping_addition_with_resource": pair(plain, added),
        "mapping_key_addition_with_resource": pair(
            plain, template(mappings=sns(Key1=first, Key2=both), Topic1=looked_up("Key2"), Topic2=looked_up("Key2", "ValNew", T2))),
        "mapping_deletion_with_resource_remap": pair(added, same),
        "mapping_key_deletion_with_resource_remap": pair(
            template(mappings=sns(Key1=first, Key2={"Val": "display-value-2"}), Topic1=looked_up(), Topic2=looked_up("Key2", name=T2)),
            same),
        "fn_find_in_map_with_nested_ref": pair(zones(T1), zones(T1 + "-updated")),
        "fn_find_in_map_with_nested_ref_change_mapping": pair(regions("value-1", "value-2"), regions("value-3", "value-4")),
    }


def parameters():
    def named(**rest):
        return template(given("TopicName", **rest), Foo=topic(ref("TopicName")))

    one, two = {"TopicName": T1}, {"TopicName": T2}
    return {
        "update_parameter_default_value": pair(named(Default=T1), named(Default=T2)),
        "update_parameter_with_added_default_value": pair(named(), named(Default=T2), one),
        "update_parameter_with_removed_default_value": pair(named(Default=T1), named(), None, two),
        "update_parameter_default_value_with_dynamic_overrides": pair(
            named(Default="default-value-1"), named(Default="default-value-2"), one, two),
    }


def joins():
    def joined(delimiter, *parts):
        return template(Topic1=topic(T1, join(delimiter, list(parts))))

    def chained(display):
        return template(Topic1=topic(T1, display), Topic2=topic(T2, join("-", ["prefix", att("Topic1", "DisplayName")])))

    return {
        "update_string_literal_delimiter_empty": pair(joined("", "v1", "test"), joined("-", "v1", "test")),
        "update_string_literal_arguments_empty": pair(joined(""), joined("", "v1", "test")),
        "update_string_literal_argument": pair(joined("-", "v1", "test"), joined("-", "v2", "test")),
        "update_string_literal_delimiter": pair(joined("-", "v1", "test"), joined("_", "v2", "test")),
        "update_refence_argument": pair(chained("display-name-1"), chained("display-name-2")),
        "indirect_update_refence_argument": pair(
            chained(join("-", ["display", "name", "1"])), chained(join("-", ["display", "name", "2"]))),
    }


def shown(display, **sections):
    return template(**sections, Topic1=topic(display=display))


def splits_and_selects():
    literal = shown(T1)
    pieces = shown(split("-", "part1-part2-part3"))
    chosen = shown(select(1, "1st", "2nd", "3rd"))
    encoded = shown({"Fn::Base64": "HelloWorld"})

    def source(default):
        return shown(split("-", ref("DelimiterParam")), parameters=given("DelimiterParam", Default=default))

    def second(first, made):
        return template(Topic1=topic(display=first), Topic2=topic(display=made(att("Topic1", "DisplayName"))))

    def splitting(at):
        return split("-", at)

    def selecting(at):
        return select(0, at)

    return {
        "fn_split_add_to_static_property": pair(literal, pieces),
        "fn_split_remove_from_static_property": pair(pieces, literal),
        "fn_split_change_delimiter": pair(shown(split("-", "a-b--c::d")), shown(split(":", "a-b--c::d"))),
        "fn_split_change_source_string_only": pair(shown(split("-", "a-b")), shown(split("-", "x-y-z"))),
        "fn_split_with_ref_as_string_source": pair(source("hello-world"), source("foo-bar-baz")),
        "fn_split_with_get_att": pair(second(T1, splitting), second(T2, splitting)),
        "fn_select_add_to_static_property": pair(literal, chosen),
        "fn_select_remove_from_static_property": pair(chosen, literal),
        "fn_select_change_in_selection_list": pair(shown(select(1, "1st", "2nd")), shown(select(1, "1st", "new-2nd", "3rd"))),
        "fn_select_change_in_selection_index_only": pair(shown(select(1, "1st", "2nd")), shown(select(0, "1st", "2nd"))),
        "fn_select_change_in_selected_element_type_ref": pair(shown(select(0, "1st")), shown(select(0, ref("AWS::StackName")))),
        "fn_select_change_get_att_reference": pair(second(T1, selecting), second(T2, selecting)),
        "fn_base64_add_to_static_property": pair(literal, encoded),
        "fn_base64_remove_from_static_property": pair(encoded, literal),
        "fn_base64_change_input_string": pair(shown({"Fn::Base64": "OldValue"}), shown({"Fn::Base64": "NewValue"})),
    }


def subs():
    def said(display, **sections):
        return template(**sections, Topic1=topic(T1, display))

    start = template(Topic1=ONE)
    of_the_stack = said(sub("The stack name is ${AWS::StackName}"))
    one = said(sub("Parameter interpolation: ${var_name_1}", var_name_1="var_value_1"))
    both = said(sub("Parameter interpolation: ${var_name_1}, ${var_name_2}", var_name_1="var_value_1", var_name_2="var_value_2"))
    declared = given("ParameterDisplayName", Default="display-value-parameter")
    referring = said(sub("Parameter interpolation: ${var_name}", var_name=ref("ParameterDisplayName")), parameters=declared)
    mapped = said(sub("Parameter interpolation: ${var_name}", var_name=find("SNSMapping", "Key1", "Val")),
                  mappings={"SNSMapping": {"Key1": {"Val": "display-value-1"}}})
    return {
        "fn_sub_addition_string_pseudo": pair(start, of_the_stack),
        "fn_sub_update_string_pseudo": pair(of_the_stack, said(sub("The region name is ${AWS::Region}"))),
        "fn_sub_delete_string_pseudo": pair(of_the_stack, said("display-name-2")),
        "fn_sub_addition_parameter_literal": pair(start, said(sub("Parameter interpolation: ${var_name}", var_name="var_value"))),
        "fn_sub_update_parameter_literal": pair(one, both),
        "fn_sub_addition_parameter": pair(start, said(sub("Parameter interpolation: ${ParameterDisplayName}"), parameters=declared)),
        "fn_sub_delete_parameter_literal": pair(both, one),
        "fn_sub_addition_parameter_ref": pair(start, referring),
        "fn_sub_update_parameter_type": pair(mapped, referring),
    }


def processes():
    """Whole updates, by way of a topic and of a parameter that carries the topic's name."""
    def both(name, **sections):
        return template(**sections, Foo=topic(name), Parameter=parameter(att("Foo", "TopicName")))

    keys = {"MyMap": {"MyKey": {"key1": T1, "key2": T2}}}
    by_name, by_key = given("TopicName"), both(find("MyMap", "MyKey", ref("TopicName")), parameters=given("TopicName"), mappings=keys)
    named = both(ref("TopicName"), parameters=by_name)
    production = template(
        given("EnvironmentType"), conditions={"IsProduction": {"Fn::Equals": [ref("EnvironmentType"), "prod"]}},
        Bucket=resource("AWS::S3::Bucket"), Parameter={**parameter("test"), "Condition": "IsProduction"})

    def described(description):
        return template(Parameter1=parameter("topic-name", Description=description), Parameter2=parameter(att("Parameter1", "Value")))

    def renamed(name):
        return template(Parameter1=parameter("value", Name=name), Parameter2=parameter(att("Parameter1", "Value")))

    def mapped(value):
        return template(mappings={"GenericMapping": {"EnvironmentA": {"ParameterValue": value}}},
                        MySSMParameter=parameter(find("GenericMapping", "EnvironmentA", "ParameterValue")))

    value = given("ParameterValue")
    scenarios = {
        "change_dynamic": template(value, Parameter=parameter(ref("ParameterValue"))),
        "change_unrelated_property": template(value, Parameter1=parameter(ref("ParameterValue"), Name="param-name"),
                                              Parameter2=parameter(att("Parameter1", "Name"))),
        "change_unrelated_property_not_create_only": template(value, Parameter1=parameter(ref("ParameterValue")),
                                                              Parameter2=parameter(att("Parameter1", "Type"))),
        "change_parameter_for_condition_create_resource": template(
            given("ParameterValue", Default="value-1", AllowedValues=["value-1", "value-2"]),
            conditions={"ShouldCreateParameter": {"Fn::Equals": [ref("ParameterValue"), "value-2"]}},
            SSMParameter1=parameter("first"), SSMParameter2={**parameter("first"), "Condition": "ShouldCreateParameter"}),
    }
    values = ({"ParameterValue": "value-1"}, {"ParameterValue": "value-2"})
    return {
        "direct_update": pair(template(Foo=topic("topic-1")), template(Foo=topic("topic-2"))),
        "dynamic_update": pair(both("topic-1"), both("topic-2")),
        "parameter_changes": pair(named, named, {"TopicName": "topic-1"}, {"TopicName": "topic-2"}),
        "mappings_with_static_fields": pair(both(find("MyMap", "MyKey", "key1"), mappings=keys),
                                            both(find("MyMap", "MyKey", "key2"), mappings=keys)),
        "mappings_with_parameter_lookup": pair(by_key, by_key, {"TopicName": "key1"}, {"TopicName": "key2"}),
        "conditions": pair(production, production, {"EnvironmentType": "not-prod"}, {"EnvironmentType": "prod"}),
        "unrelated_changes_update_propagation": pair(described("original"), described("changed")),
        "unrelated_changes_requires_replacement": pair(renamed("parameter-1-name"), renamed("parameter-2-name")),
        "base_mapping_scenarios[update_string_referencing_resource]": pair(mapped("value-1"), mapped("value-2")),
        **{f"base_dynamic_parameter_scenarios[{name}]": pair(body, body, *values) for name, body in scenarios.items()},
    }


def values():
    kept = topic("test-name")
    group = resource("AWS::Logs::LogGroup", {"LogGroupName": att("Topic", "TopicName"), "Tags": []})
    return {"property_empy_list": pair(template(Topic=kept, Role=group), template(Topic=kept))}


def stored():
    """Parameters of a template whose value stands in the Parameter Store; the two names are put there first."""
    looked_up = "AWS::SSM::Parameter::Value<String>"

    def of(kind, name="MyValue", made="MyParameter", **rest):
        return template(given(name, kind), outputs=rest.pop("outputs", None), **{made: parameter(ref(name))}, **rest)

    output = {"DerivedParameterName": {"Value": ref("DerivedParameter")}}
    derived = ("InputValue", "DerivedParameter")
    one, other = {"MyValue": "param-name"}, {"InputValue": "parameter-name"}
    return {
        "update_parameter_between_deployments": pair(of(looked_up), of(looked_up), one, one),
        "change_parameter_type": pair(of("String"), of(looked_up), one, one),
        "dynamic_ssm_parameter_lookup": pair(of(looked_up, *derived, outputs=output), of(looked_up, *derived, outputs=output), other, other),
        "dynamic_ssm_parameter_lookup_no_change": pair(
            of(looked_up, *derived, outputs=output),
            of(looked_up, *derived, outputs=output, AnotherParameter=parameter("new parameter")), other, other),
    }


SCENARIOS = {
    "TestChangeSetConditions": conditions(),
    "TestChangeSetDependsOn": depends_on(),
    "TestChangeSetFnGetAttr": references(lambda name: att(name, "DisplayName"), "direct_attribute_value_change_in_get_attr_chain"),
    "TestChangeSetRef": {**references(ref, "direct_attribute_value_change_in_ref_chain"), **pseudo()},
    "TestChangeSetMappings": mappings(),
    "TestChangeSetParameters": parameters(),
    "TestChangeSetFnJoin": joins(),
    "TestChangeSetFnSplit": splits_and_selects(),
    "TestChangeSetFnSelect": splits_and_selects(),
    "TestChangeSetFnBase64": splits_and_selects(),
    "TestChangeSetFnSub": subs(),
    "TestCaptureUpdateProcess": processes(),
    "TestChangeSetValues": values(),
    "TestSSMParameterValues": stored(),
    "": stored(),
}
