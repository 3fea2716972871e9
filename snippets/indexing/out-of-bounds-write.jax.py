import jax.numpy as jnp

x = jnp.array([10., 20., 30.])
x = x.at[5].set(9.)
x
