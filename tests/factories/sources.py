import factory

from gfmd.core.models import Language
from gfmd.sources.models import Document, Passage
from tests.factories.base import RowFactory, slugs


class DocumentFactory(RowFactory):
    slug = slugs("document")
    kind = Document.Kind.REPORT
    title = factory.Sequence(lambda n: f"Document {n}")
    status = Document.Status.HELD

    class Meta:
        model = Document


class PassageFactory(RowFactory):
    document = factory.SubFactory(DocumentFactory)
    position = factory.Sequence(lambda n: n + 1)
    label = factory.LazyAttribute(lambda passage: f"p{passage.position}")
    kind = Passage.Kind.PARAGRAPH
    language = Language.ES
    text = "Un párrafo."

    class Meta:
        model = Passage
