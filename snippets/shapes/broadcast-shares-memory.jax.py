import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
y = jnp.broadcast_to(x, (2, 3))
x = x.at[0].set(9.)
y
