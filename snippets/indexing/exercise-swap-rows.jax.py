import jax.numpy as jnp

x = jnp.arange(12.).reshape(4, 3)
x = x.at[jnp.array([0, 2])].set(x[jnp.array([2, 0])])
x
