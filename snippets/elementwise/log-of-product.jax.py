import jax.numpy as jnp

x = jnp.array([1., 2., 0.5, 10.])
y = jnp.array([3., 7., 0.25, 0.01])
jnp.log(x * y), jnp.log(x) + jnp.log(y)
