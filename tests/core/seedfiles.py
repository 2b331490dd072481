"""A small seed folder for tests: one document with one passage, and whatever the test adds."""

from gfmd.core import seed

BASE = {
    "sources/document.csv": "slug,kind,title_en,status\ntale,report,A tale,held\n",
    "sources/passage.csv": "document,label,position,kind,language,text\ntale,p1,1,paragraph,en,Once upon a time.\n",
}
FICTION = {
    "sample/sources/document.csv": "slug,kind,title_en,status,is_fictional\nfable,report,A fable,held,true\n",
    "sample/sources/passage.csv": "document,label,position,kind,language,text\nfable,p1,1,paragraph,en,Ants.\n",
}


def write(root, files):
    """Put the files in place (on top of `BASE`); bytes stay bytes."""
    for name, content in (BASE | files).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def problems(root, files, **options):
    """What the loader says about the folder, line by line; nothing when it accepts it."""
    try:
        seed.load(write(root, files), **options)
    except seed.SeedError as error:
        return [str(problem) for problem in error.problems]
    return []


def counts(report, label):
    """The outcomes of one model that are not zero."""
    return {outcome: n for outcome, n in report.counts[label].items() if n}
