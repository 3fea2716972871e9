import jax.numpy as jnp

x = jnp.array([1., 0., -3., float("nan")])
y = jnp.array([2., 0., 0., 0.])
jnp.where(y == 0, 0., x / y)
