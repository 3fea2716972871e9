import jax.numpy as jnp

[name for name in dir(jnp) if name.startswith("logical_")]
