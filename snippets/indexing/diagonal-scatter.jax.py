import jax.numpy as jnp

x = jnp.arange(9.).reshape(3, 3)
v = jnp.array([10., 20., 30.])
x.at[jnp.diag_indices(3)].set(v)
