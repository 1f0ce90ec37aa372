"""A server of ours and a headless Chromium that asks it, with what is needed to look over its shoulder."""

import importlib.util
import json
import pathlib
import re
import subprocess
import tempfile
import time

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
COLOUR_RULES = ["color-contrast", "link-in-text-block"]


class Server:
    """`kasus serve` on a free port, over an index of its own."""

    def __init__(self, kasus):
        self.folder = tempfile.TemporaryDirectory()
        index = self.folder.name + "/Index"
        subprocess.run([kasus, "--index", index, "index"], check=True, stderr=subprocess.DEVNULL)
        self.errors = open(self.folder.name + "/errors", "w+")
        command = [kasus, "--index", index, "serve", "--port", "0", "--request-log"]
        self.process = subprocess.Popen(command, stderr=self.errors, stdout=subprocess.DEVNULL)
        while not (found := re.search(r":(\d+)/\n", self.said())):
            if self.process.poll() is not None:
                raise SystemExit("the server does not start:\n" + self.said())
            time.sleep(0.05)
        self.address = "http://localhost:" + found[1]

    def said(self):
        return pathlib.Path(self.errors.name).read_text()

    def stop(self):
        self.process.terminate()
        self.process.wait(60)


class Browser:
    """One Chromium. Scripts, width and colour scheme can be changed between pages."""

    def __init__(self, address):
        self.address = address
        options = webdriver.ChromeOptions()
        for argument in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1200,900",
                         "--lang=da", "--accept-lang=da", "--disable-background-networking", "--disable-component-update", "--no-first-run"]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        service = webdriver.ChromeService("/usr/bin/chromedriver")
        self.driver = webdriver.Chrome(options=options, service=service)
        self.driver.set_script_timeout(60)
        self.axe = axe_script()
        self.requests = []

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def allow_scripts(self, allowed):
        self.command("Emulation.setScriptExecutionDisabled", value=not allowed)

    def scheme(self, name):
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": name}, {"name": "prefers-reduced-motion", "value": "reduce"}])

    def width(self, pixels, height=900):
        self.command("Emulation.setDeviceMetricsOverride", width=pixels, height=height, deviceScaleFactor=1, mobile=False)

    def open(self, path):
        self.driver.get(self.address + path)

    # What stands on the page

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def has(self, selector):
        return bool(self.all(selector))

    def text(self, selector="main"):
        return self.driver.execute_script("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def wait(self, condition, seconds=60):
        """Waits for what a script brings; a page that is replaced meanwhile is looked at anew."""
        try:
            return WebDriverWait(self.driver, seconds, 0.05, [StaleElementReferenceException]).until(lambda _: condition())
        except TimeoutException:
            return None

    def leaving(self, act):
        """Does what leads to another page, and waits until that page is there, be it loaded or brought by a script."""
        self.script("document.querySelector('main').setAttribute('data-old', '')")
        act()
        arrived = "const main = document.querySelector('main'); return main !== null && !main.hasAttribute('data-old')"
        return self.wait(lambda: self.script(arrived) and self.script("return document.readyState") == "complete")

    def follow(self, element):
        self.script("arguments[0].scrollIntoView({block: 'center'})", element)
        self.leaving(element.click)

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.address)

    # What axe finds

    def violations(self, of_colour=False):
        """Each as `rule: selector`; where only colours have changed, only what depends on them is looked at again."""
        if not self.script("return 'axe' in window"):
            self.script(self.axe)
        rules = {"type": "rule", "values": COLOUR_RULES} if of_colour else {"type": "tag", "values": WCAG_22_AA}
        found = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})"
            ".then((r) => done(r.violations), (e) => done([{id: String(e), nodes: [{target: []}]}]))", rules)
        return [f"{v['id']}: {' '.join(map(str, n['target']))}" for v in found for n in v["nodes"][:3]]

    # What went over the network and into the console

    def traffic(self):
        """The requests since the last time: address, headers, and the bytes that came."""
        new = {}
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            about = message["params"]
            if message["method"] == "Network.requestWillBeSent":
                new[about["requestId"]] = {"url": about["request"]["url"], "headers": {}, "bytes": 0}
            elif message["method"] == "Network.requestWillBeSentExtraInfo" and about["requestId"] in new:
                # What really goes out; what was announced before may have more.
                new[about["requestId"]]["headers"] = about["headers"]
            elif message["method"] == "Network.loadingFinished" and about["requestId"] in new:
                new[about["requestId"]]["bytes"] = int(about["encodedDataLength"])
        self.requests += new.values()
        return list(new.values())

    def complaints(self):
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def kept(self):
        """What the browser keeps of this page's origin; all of it should be empty."""
        stored = self.driver.execute_async_script(
            "const done = arguments[0]; (async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,"
            " (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])().then(done)")
        return {"cookies": self.command("Network.getAllCookies")["cookies"], "stored": [n for n in stored if n]}

    def history(self):
        return [[entry["url"], entry["title"]] for entry in self.command("Page.getNavigationHistory")["entries"]]

    def quit(self):
        self.driver.quit()


def axe_script():
    """axe-core as a package on PyPI carries it; the package itself, which wants another driver, is not imported."""
    package = importlib.util.find_spec("axe_playwright_python")
    if package is None:
        raise SystemExit("axe is missing: pip install --no-deps axe-playwright-python")
    return pathlib.Path(package.submodule_search_locations[0], "axe.min.js").read_text()
