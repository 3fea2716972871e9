import jax.numpy as jnp

x = jnp.zeros(3)
y = jnp.array([1., 2., 3.])
x.at[:].set(y)
