import jax.numpy as jnp

x = jnp.arange(5.)
jnp.array_split(x, 4)
