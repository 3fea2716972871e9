import jax.numpy as jnp

t = jnp.arange(5) - 2
jnp.exp(-0.5 * (t / 2.0) ** 2)
