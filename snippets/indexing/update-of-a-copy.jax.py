import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
y = x.at[1, 2].set(17.)
x, y
