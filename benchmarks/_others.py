"""The same document for WeasyPrint and typst, so that their time and memory can be set beside ours."""

from html import escape

from facilitator.export.document import Block, Document, Heading, List, Paragraph, Row, Run, Table


def html(document: Document) -> str:
    """Return the document as a page for WeasyPrint."""
    body = "".join(_html(block) for block in document.blocks)
    style = "body{font:10pt 'IBM Plex Sans',sans-serif}table{table-layout:fixed;width:100%}"
    head = f"<head><title>{escape(document.title)}</title><style>{style}</style></head>"
    return f"<html lang={document.language}>{head}<body>{body}"


def _html(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        return f"<p>{_spans(block)}</p>"
    if isinstance(block, List):
        items = "".join(
            f"<li>{''.join(f'<p>{_spans(body)}</p>' for body in item.body)}</li>" for item in block.items
        )
        return f"<ol>{items}</ol>" if block.ordered else f"<ul>{items}</ul>"
    if isinstance(block, Table):
        head = f"<thead>{_html_row(Row(block.header), 'th')}</thead>" if block.header else ""
        rows = "".join(_html_row(row, "td") for row in block.rows)
        return f"<table><caption>{escape(block.caption)}</caption>{head}<tbody>{rows}</tbody></table>"
    return ""


def _html_row(row: Row, tag: str) -> str:
    cells = "".join(f"<{tag}>{'<br>'.join(_spans(body) for body in cell.body)}</{tag}>" for cell in row.cells)
    return f"<tr>{cells}</tr>"


def _spans(paragraph: Paragraph) -> str:
    return "".join(_span(run) for run in paragraph.runs)


def _span(run: Run) -> str:
    text = escape(run.text)
    if run.strong:
        text = f"<b>{text}</b>"
    return f"<i>{text}</i>" if run.emphasis else text


def typst_source(document: Document) -> str:
    """Return the document as typst writes it; texts are strings, so that nothing in them is markup."""
    head = f"#set document(title: {_string(document.title)})\n"
    head += f'#set text(lang: "{document.language}", size: 10pt)\n'
    return head + "\n\n".join(_typst(block) for block in document.blocks)


def _typst(block: Block) -> str:
    if isinstance(block, Heading):
        return f"#heading(level: {block.level}, {_string(block.text)})"
    if isinstance(block, Paragraph):
        return f"#par[{_pieces(block)}]"
    if isinstance(block, List):
        items = ", ".join(f"[{' '.join(_pieces(body) for body in item.body)}]" for item in block.items)
        return f"#{'enum' if block.ordered else 'list'}({items})"
    if isinstance(block, Table):
        columns = ", ".join(f"{share}fr" for share in block.widths)
        head = f"table.header({_cells(block.header)}), " if block.header else ""
        rows = ", ".join(_cells(row.cells) for row in block.rows)
        return f"#figure(caption: {_string(block.caption)}, table(columns: ({columns}), {head}{rows}))"
    return ""


def _cells(cells: tuple[object, ...]) -> str:
    return ", ".join(f"[{' '.join(_pieces(body) for body in cell.body)}]" for cell in cells)  # type: ignore[attr-defined]  # cells of a table


def _pieces(paragraph: Paragraph) -> str:
    return "".join(f"#text({_string(run.text)})" for run in paragraph.runs)


def _string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
