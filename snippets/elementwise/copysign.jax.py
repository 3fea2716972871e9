import jax.numpy as jnp

a = jnp.array([1., -2., 3.])
b = jnp.array([-1., 5., -7.])
jnp.copysign(a, b)
