import jax.numpy as jnp

x = jnp.array([1., 2.])
y = jnp.array([[1., 2.], [1., 2.]])
bool(jnp.array_equiv(x, y))
