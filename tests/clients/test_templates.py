"""The reference templates are valid on AWS as they are: cfn-lint, which AWS maintains, has nothing to say."""

import unittest

import engine


class Templates(unittest.TestCase):
    def test_the_reference_templates_are_clean(self):
        folder = engine.ROOT / "examples/hello-app"
        running = engine.shared()
        said = running.run(engine.CLIENTS / "cfn-lint", folder / "infra-stack/infra-stack.yml", folder / "sam-template.yml")
        self.assertEqual(said, "")
