import jax
import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [1., 2., 3.]])
mask = jnp.array([[True, True, False], [False, False, False]])
jax.nn.softmax(x, where=mask)
