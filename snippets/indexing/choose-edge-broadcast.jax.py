import jax.numpy as jnp

a = jnp.array([1.])
b = jnp.array([10., 20., 30.])
i = jnp.array([0, 1, 1])
jnp.choose(i, (a, b))
