import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., 4.]])
y = jnp.array([10., 100.])
jnp.vectorize(jnp.dot, signature="(n),(n)->()")(x, y)
