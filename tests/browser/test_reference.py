"""The search for API names."""

import json
from pathlib import Path


def test_search_index_has_each_name_of_the_api_once(site: Path) -> None:
    entries = json.loads((site / "search" / "search_index.json").read_text("utf-8"))["docs"]
    titles = [e["title"] for e in entries if e["location"].startswith("names-")]
    for name in ("torch.cat", "tf.concat", "jnp.concatenate", "np.concatenate"):
        assert titles.count(f"<code>{name}</code>") == 1
    assert not [e["location"] for e in entries if "torch.cat(" in e["text"]]
