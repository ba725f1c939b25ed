def handler(event, context):
    return "ebb - v1"
