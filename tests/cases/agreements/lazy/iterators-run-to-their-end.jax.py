import jax.numpy as jnp

[x * x for x in (1, 2, 3)]
