import jax.numpy as jnp

x = jnp.arange(12.).reshape(3, 4)
x = x.at[1, 2].set(17.)
x
