import jax.numpy as jnp

a = jnp.array([[1.], [2.], [3.]])
b = jnp.array([[10., 20.]])
a, b, jnp.broadcast_to(a, (3, 2)), jnp.broadcast_to(b, (3, 2)), a + b
