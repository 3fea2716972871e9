import jax
import jax.numpy as jnp

X = jnp.array([[1., 2., 3.], [4., 5., 6.]])
w = jnp.array([10., 1.])
jax.vmap(jnp.dot, in_axes=(1, None))(X, w)
