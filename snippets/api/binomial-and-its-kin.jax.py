import jax

[name for name in dir(jax.random) if name.endswith("nomial")]
