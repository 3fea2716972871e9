import jax.numpy as jnp

a = jnp.array([[1.], [2.]])
b = jnp.array([10., 20., 30.])
jnp.broadcast_arrays(a, b)
