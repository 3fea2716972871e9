import jax.numpy as jnp

x = jnp.arange(10)
[x[start:start + 4] for start in range(0, len(x), 4)]
