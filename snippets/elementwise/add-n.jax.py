import jax.numpy as jnp

a = jnp.array([1., 2.])
b = jnp.array([10., 20.])
c = jnp.array([100., 200.])
jnp.stack([a, b, c]).sum(0)
