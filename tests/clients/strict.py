"""Clients that fail on an answer that AWS's own model does not know."""


def checked(client):
    """The client, which checks every answer: members, required ones too, and values of enumerations."""
    def check_answer(parsed, model, **_):
        if model.output_shape and "Error" not in parsed:
            check(model.output_shape, {name: value for name, value in parsed.items() if name != "ResponseMetadata"})

    client.meta.events.register(f"after-call.{client.meta.service_model.service_id.hyphenize()}", check_answer)
    return client


def check(shape, value):
    """Every member and every value of an enumeration must be a known one, and every required member be there."""
    if shape.type_name == "structure":
        for name in shape.required_members:
            assert name in value, f"{shape.name} lacks {name}"
        for name, member in value.items():
            assert name in shape.members, f"{shape.name} has no {name}"
            check(shape.members[name], member)
    elif shape.type_name == "list":
        for member in value:
            check(shape.member, member)
    elif shape.type_name == "map":
        for name, member in value.items():
            check(shape.key, name)
            check(shape.value, member)
    elif shape.type_name == "string" and shape.enum:
        assert value in shape.enum, f"{value} is no {shape.name}"
