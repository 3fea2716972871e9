import jax.numpy as jnp

x = jnp.array([3., float("inf"), float("nan")])
y = jnp.array([2., 0., 0.])
jnp.where(y == 0, 0., x * y)
