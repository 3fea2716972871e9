import jax.numpy as jnp

x = jnp.tile(jnp.arange(3), 2)
[x[start:start + 2] for start in range(0, len(x), 2)]
