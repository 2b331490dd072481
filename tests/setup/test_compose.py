"""docker-compose.yml, Dockerfile and nginx agree with the code, where no Docker runs to tell."""

import ast
import re
import runpy
import tomllib
from pathlib import Path

import pytest
import yaml

from gfmd.core import localdb

ROOT = Path(__file__).resolve().parents[2]
COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES = COMPOSE["services"]
DOCKERFILE = (ROOT / "Dockerfile").read_text()
NGINX = (ROOT / "deploy" / "nginx.conf").read_text()
GUNICORN = runpy.run_path(str(ROOT / "gunicorn.conf.py"))

# What the settings can read but production here leaves at its default, with the reason.
LEFT_OUT = {"GFMD_VAR": "var/ lies inside the image"}


def names_the_settings_read() -> set[str]:
    """First arguments of os.environ[...], os.environ.get(...), required(...) and listed(...); any other use fails."""
    names = set()
    tree = ast.parse((ROOT / "gfmd" / "settings.py").read_text())
    inside = {
        node for function in ast.walk(tree) if isinstance(function, ast.FunctionDef) for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        if node in inside:  # required() and listed(), whose callers name the variable
            continue
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in ("os.environ.get", "os.getenv", "required", "listed"):
                names.add(ast.literal_eval(node.args[0]))
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "os.environ":
            names.add(ast.literal_eval(node.slice))
    return names


def test_the_reader_of_names_finds_them():
    assert {
        "GFMD_MODE",
        "SECRET_KEY",
        "DATABASE_URL",
        "ALLOWED_HOSTS",
        "CSRF_TRUSTED_ORIGINS",
    } <= names_the_settings_read()


@pytest.mark.parametrize("service", ["web", "prepare"])
def test_the_site_gets_every_variable_it_reads_and_no_other(service):
    assert set(SERVICES[service]["environment"]) == names_the_settings_read() - set(LEFT_OUT)
    assert SERVICES[service]["environment"]["GFMD_MODE"] == "production"


def test_secrets_come_from_the_environment_and_have_no_default():
    text = (ROOT / "docker-compose.yml").read_text()
    for secret in ("SECRET_KEY", "POSTGRES_PASSWORD"):
        assert re.findall(rf"\$\{{{secret}(.)", text)
        assert set(re.findall(rf"\$\{{{secret}(..)", text)) == {":?"}


def test_the_database_is_the_one_we_test_with():
    images = {SERVICES[service]["image"] for service in ("database", "backup")}
    assert images == {f"postgres:{localdb.MAJOR}"}
    (volume,) = SERVICES["database"]["volumes"]
    assert volume == "database:/var/lib/postgresql"  # not .../data: that is the place up to 17
    assert "--builtin-locale=C.UTF-8" in SERVICES["database"]["environment"]["POSTGRES_INITDB_ARGS"]
    assert localdb.DATABASE in SERVICES["web"]["environment"]["DATABASE_URL"]


def test_the_image_runs_a_supported_python_as_an_ordinary_user():
    version = re.search(r"^FROM python:(\d+)\.(\d+)", DOCKERFILE, re.M)
    lowest = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    assert tuple(map(int, version.groups())) >= tuple(map(int, re.findall(r"\d+", lowest)))
    assert re.search(r"^USER (?!root)", DOCKERFILE, re.M)
    assert DOCKERFILE.index("USER app") < DOCKERFILE.index("CMD")


def test_everything_the_image_needs_gets_into_it():
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    assert "*" in lines
    let_in = {line[1:] for line in lines if line.startswith("!")}
    for name in let_in:
        assert (ROOT / name).exists(), f"{name} is let into the image but does not exist"
    assert SERVICES["web"]["healthcheck"]["test"][-1] in let_in
    assert {"gfmd", "manage.py", "requirements.txt", "tools", "gunicorn.conf.py"} <= let_in
    assert not {"var", ".venv", ".env"} & let_in


def test_files_that_are_mounted_exist():
    mounted = [volume for service in SERVICES.values() for volume in service.get("volumes", [])]
    for source in [volume.split(":")[0] for volume in mounted if volume.startswith("./")]:
        assert (ROOT / source).is_file(), source


@pytest.mark.parametrize("service", ["nginx", "web", "database", "backup"])
def test_every_lasting_service_is_watched_and_comes_back(service):
    assert SERVICES[service]["healthcheck"]["test"]
    assert SERVICES[service]["restart"] == "unless-stopped"


def test_web_is_healthy_only_when_ready_and_starts_after_the_migrations():
    assert "/readyz" in (ROOT / "deploy" / "healthy.py").read_text()
    assert SERVICES["web"]["depends_on"]["prepare"]["condition"] == "service_completed_successfully"
    invented = {"--sample", "--demo-accounts"}
    assert not invented & set(SERVICES["prepare"]["command"]), "nothing invented enters production"


def test_only_nginx_is_reachable_and_it_buffers():
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["nginx"]
    assert "proxy_request_buffering on;" in NGINX
    assert "proxy_buffering on;" in NGINX
    assert "server web:8000" in NGINX
    assert '"--bind=0.0.0.0:8000"' in DOCKERFILE


def volumes(service):
    """{place in the container: volume or file} of a service; a place to be read only ends in ":ro"."""
    return {place: source for source, place in (entry.split(":", 1) for entry in SERVICES[service]["volumes"])}


def test_the_backup_reads_the_files_that_the_site_writes():
    assert set(COMPOSE["volumes"]) == {"originals", "uploads", "database"}
    site, backup = volumes("web"), volumes("backup")
    assert site["/app/var/originals"] == "originals"
    assert backup["/originals:ro"] == "originals"
    assert SERVICES["backup"]["environment"]["ORIGINALS_DIR"] == "/originals"


def test_the_backup_has_each_file_it_reads():
    script = (ROOT / "deploy" / "backup.sh").read_text()
    needed = set(re.findall(r"\$\{0%/\*\}/([\w.-]+)", script))
    assert needed == {"row-counts.sql", "originals.sql"}
    assert {f"/{name}:ro" for name in needed | {"backup.sh"}} <= set(volumes("backup"))


def test_volumes_of_the_site_belong_to_its_user():
    for place in volumes("web"):
        assert place.removeprefix("/app/") in re.search(r"mkdir -p (.*?) *\\?\n", DOCKERFILE)[1].split()
    assert "chown -R app var" in DOCKERFILE


def test_a_restart_lets_requests_end():
    assert int(SERVICES["web"]["stop_grace_period"].removesuffix("s")) > GUNICORN["graceful_timeout"]


def test_long_imports_are_waited_for():
    general = NGINX[NGINX.index("server web:8000") : NGINX.index("location /admin/rounds/")]
    assert "proxy_read_timeout 60s;" in general
    (long,) = re.findall(r"location /admin/rounds/ \{(.*?)\}", NGINX, re.S)
    assert int(re.search(r"proxy_read_timeout (\d+)s;", long)[1]) >= 300
    # A location with a header of its own would lose those of the server.
    assert not re.findall(r"location [^{]*\{[^}]*proxy_set_header", NGINX)


def test_nginx_overwrites_what_clients_say_about_themselves():
    assert "proxy_set_header X-Forwarded-For $remote_addr;" in NGINX
    assert "proxy_set_header X-Forwarded-Proto $scheme;" in NGINX
    assert "$proxy_add_x_forwarded_for" not in NGINX
