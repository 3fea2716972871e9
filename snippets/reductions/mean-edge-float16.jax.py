import jax.numpy as jnp

x = jnp.ones(70_000, dtype=jnp.float16)
jnp.mean(x)
