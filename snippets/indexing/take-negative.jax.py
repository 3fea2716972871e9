import jax.numpy as jnp

x = jnp.array([10., 20., 30.])
i = jnp.array([0, -1])
jnp.take(x, i)
