import jax.numpy as jnp

prediction = jnp.array([1., 2., 3.])
target = jnp.array([[1.], [2.], [5.]])
prediction - target
