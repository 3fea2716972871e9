import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
y = x
y = y.at[1, 2].set(9.)
x
