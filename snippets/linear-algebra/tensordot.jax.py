import jax.numpy as jnp

a = jnp.arange(12.).reshape(2, 3, 2)
b = jnp.arange(12.).reshape(3, 2, 2)
jnp.tensordot(a, b, axes=2)
