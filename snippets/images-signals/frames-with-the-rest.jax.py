import jax.numpy as jnp

x = jnp.pad(jnp.arange(1.0, 9.0), (0, 2))
x[jnp.arange(0, 7, 3)[:, None] + jnp.arange(4)]
