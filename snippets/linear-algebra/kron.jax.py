import jax.numpy as jnp

a = jnp.array([[1., 2.], [3., 4.]])
b = jnp.array([[1., 10.]])
jnp.kron(a, b)
