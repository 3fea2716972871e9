import jax.numpy as jnp

a = jnp.array([1., 2., 3.])
b = jnp.array([10., 20., 30.])
c = jnp.array([100., 200., 300.])
i = jnp.array([0, 2, 1])
jnp.choose(i, (a, b, c))
