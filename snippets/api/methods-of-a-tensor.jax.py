import jax.numpy as jnp

x = jnp.ones(4)
[name for name in dir(x) if name.startswith("arg")]
