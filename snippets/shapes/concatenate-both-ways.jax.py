import jax.numpy as jnp

x = jnp.arange(12.).reshape(3, 4)
y = jnp.array([[2., 1., 4., 3.], [1., 2., 3., 4.], [4., 3., 2., 1.]])
jnp.concatenate((x, y), axis=0), jnp.concatenate((x, y), axis=1)
