"""The world map, the picture of a chart as a file, and the tools that zoom: in Chromium, under the policy."""

import base64
import struct

import pytest
from playwright.sync_api import expect

SAMPLE = "round=sample-round-2026"
WORLD = f"/charts/replies-by-state/?{SAMPLE}&view=world"
TILES = f"/charts/replies-by-state/?{SAMPLE}"
LINES = f"/charts/replies-over-time/?{SAMPLE}"
BARS = f"/charts/replies-by-regional-group/?{SAMPLE}"
PURPLE, PAPER = (107, 31, 92), (255, 255, 255)

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

# Reads a picture in the page: how many colours a coarse grid over its middle shows, and the colour of its corners.
LOOK = """async (url) => {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(image, 0, 0);
  const at = (x, y) => [...pen.getImageData(x, y, 1, 1).data].slice(0, 3);
  const middle = new Map();
  for (let x = 0; x < image.width; x += 7) for (let y = image.height / 3; y < image.height * 2 / 3; y += 7) {
    const colour = at(x, Math.round(y)).join();
    middle.set(colour, (middle.get(colour) ?? 0) + 1);
  }
  return { top: at(2, 2), bottom: at(2, image.height - 3), middle: Object.fromEntries(middle) };
}"""


def take_picture(page):
    """The file the button makes: name, bytes, width, height."""
    page.locator(".files summary").click()
    with page.expect_download() as download:
        page.locator(".file-list button").click()
    content = download.value.path().read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", content[16:24])
    return download.value.suggested_filename, content, width, height


def assert_ours_alone(page, site):
    assert page.hosts == {site.removeprefix("http://")}
    assert page.complaints == []


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("path", "view"), [(WORLD, "world"), (TILES, "map"), (LINES, "chart"), (BARS, "chart")])
def test_a_picture_is_a_file_with_the_drawing_on_light_paper(path, view, language, visit, site):
    page = visit(f"/{language}{path}", dark=True, width=320 if language == "ar" else 1280)
    name, content, width, height = take_picture(page)
    assert name.startswith("fictional-replies-")
    assert name.endswith(f"-{view}.png")
    assert width == 2400  # whatever the screen
    assert 1_000 < height < 4_000
    assert 50_000 < len(content) < 2_000_000
    seen = page.evaluate(LOOK, f"data:image/png;base64,{base64.b64encode(content).decode()}")
    assert tuple(seen["top"]) == PURPLE, "the mark of fictional data"
    assert tuple(seen["bottom"]) == PAPER
    drawn = {colour for colour, count in seen["middle"].items() if count > 20}
    assert len(drawn) >= 3, "no picture in the middle"
    if view == "world":
        assert {"11,79,125", "116,176,218", "226,220,203"} <= drawn
    assert_ours_alone(page, site)


def test_a_picture_of_the_record_bears_no_mark_of_fiction(visit):
    page = visit("/en/charts/funds/")
    name, content, _width, _height = take_picture(page)
    assert name == "funds-2008-08-11-chart.png"
    seen = page.evaluate(LOOK, f"data:image/png;base64,{base64.b64encode(content).decode()}")
    assert tuple(seen["top"]) == PAPER


def test_without_scripts_no_picture_is_offered_and_files_are(visit):
    page = visit(f"/en{LINES}", scripts=False)
    page.locator(".files summary").click()
    expect(page.locator(".file-list a")).to_have_count(4)
    expect(page.locator("main button:not([type='submit'])")).to_have_count(0)


def test_sizes_of_workbooks_are_asked_for_when_somebody_looks(visit):
    page = visit(f"/en{TILES}")
    asked = []
    page.on("request", lambda request: asked.append((request.method, request.url)))
    assert asked == []
    page.locator(".files summary").click()
    expect(page.locator(".file-list li[data-weigh]").first).to_contain_text("kB")
    assert {method for method, _url in asked} == {"HEAD"}
    assert len(asked) == 2


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("dark", [False, True])
def test_the_world_map_is_drawn_from_our_host_alone(language, dark, visit, site):
    page = visit(f"/{language}{WORLD}", dark=dark)
    assert page.locator(".plot .choroplethlayer path").count() > 160
    assert page.locator(".plot .scatterlayer path.point").count() > 30
    expect(page.locator(".needs-script")).to_be_hidden()
    assert_ours_alone(page, site)


def test_the_world_map_tells_name_and_status_under_the_pointer(visit):
    page = visit(f"/en{WORLD}")
    page.locator(".plot").scroll_into_view_if_needed()
    place = page.locator(".plot .scatterlayer path.point").nth(5).bounding_box()
    page.mouse.move(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    expect(page.locator(".plot .hoverlayer")).to_contain_text("repl")


def test_the_world_map_without_its_shapes_leaves_words_and_table(chromium, site):
    page = chromium.new_page()
    page.route("**/world_110m*.json", lambda route: route.abort())
    page.goto(f"{site}/en{WORLD}")
    page.wait_for_load_state("networkidle")
    expect(page.locator(".plot")).to_be_hidden()
    expect(page.locator(".needs-script")).to_be_visible()
    expect(page.locator("table.chart-table")).to_be_visible()
    expect(page.locator(".file-list button")).to_have_count(0)
    page.close()


def test_the_world_map_without_scripts_leaves_words_and_table(visit):
    page = visit(f"/en{WORLD}", scripts=False)
    expect(page.locator(".needs-script")).to_be_visible()
    expect(page.locator("table.chart-table")).to_be_visible()


@pytest.mark.parametrize("path", [WORLD, LINES])
def test_tools_come_when_asked_for_and_by_the_keyboard(path, visit, site):
    page = visit(f"/fr{path}")
    expect(page.locator(".modebar-btn")).to_have_count(0)
    tools = page.locator("button.tools")
    tools.focus()
    page.keyboard.press("Tab")
    expect(page.locator(".plot")).to_be_focused()
    tools.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".modebar-btn")).to_have_count(3)
    expect(tools).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".plot")).to_have_attribute("role", "group")
    tools.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator(".modebar-btn").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".plotlyjsicon, .modebar-btn--logo")).to_have_count(0)
    tools.click()
    expect(page.locator(".modebar-btn")).to_have_count(0)
    expect(page.locator(".plot")).to_have_attribute("role", "img")
    assert_ours_alone(page, site)


MONTHS = {"en": "Mar", "fr": "mars", "es": "mar", "ru": "мар", "ar": "مارس", "zh-hans": "2026年3月"}


@pytest.mark.parametrize("language", MONTHS)
def test_dates_on_an_axis_are_in_the_language_of_the_page(language, visit):
    page = visit(f"/{language}{LINES}")
    written = page.locator(".plot .xtick text").all_text_contents()
    assert any(MONTHS[language] in text for text in written), written


def test_numbers_on_an_axis_are_grouped_as_the_language_does(visit):
    page = visit("/fr/charts/funds/")
    written = page.locator(".plot .xtick text").all_text_contents()
    assert "25\u202f000\u202f000" in written


def wait_for_width(page, is_right):
    """Asked anew each time: what waits inside the page evaluates text, which our policy forbids."""
    for _attempt in range(200):
        box = page.locator(".plot svg.main-svg").first.bounding_box()
        if box and is_right(box["width"]):  # no box while it is drawn anew
            return
        page.wait_for_timeout(50)
    raise AssertionError("the figure does not follow the window")


def test_figures_follow_the_width_of_the_window(visit):
    page = visit(f"/en{BARS}")
    wide = page.locator(".plot svg.main-svg").first.bounding_box()["width"]
    expect(page.locator(".plot .ytick").first).to_be_attached()
    page.set_viewport_size({"width": 320, "height": 900})
    wait_for_width(page, lambda width: width < 320)
    expect(page.locator(".plot .annotation").first).to_be_attached()  # names above the bars
    page.set_viewport_size({"width": 1280, "height": 900})
    wait_for_width(page, lambda drawn: drawn > wide - 2)
    expect(page.locator(".plot .annotation")).to_have_count(0)


def test_every_figure_of_a_page_is_drawn(visit, site):
    """Two figures on one page, as a dashboard has them: the second comes from another chart's page."""
    page = visit("/en/about/")
    page.goto(f"{site}/en/charts/milestones/")
    page.route(
        f"{site}/en/charts/funds/",
        lambda route: route.fulfill(
            response=(answer := route.fetch()), body=answer.text().replace("</main>", f"{other}</main>")
        ),
    )
    other = page.locator(".drawing").evaluate("""(drawing) => {
      const copy = drawing.cloneNode(true);
      const fresh = document.createElement("div");
      fresh.dataset.figure = copy.querySelector(".plot").dataset.figure;
      fresh.className = "plot";
      fresh.hidden = true;
      copy.querySelector(".plot").replaceWith(fresh);
      copy.querySelectorAll(".tools").forEach((button) => button.remove());
      return copy.outerHTML;
    }""")
    page.goto(f"{site}/en/charts/funds/")
    expect(page.locator(".plot svg.main-svg:first-child")).to_have_count(2)
    expect(page.locator("button.tools")).to_have_count(2)
