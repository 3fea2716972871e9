import jax
import jax.numpy as jnp

A = jnp.array([[1., 2., 3.], [4., 5., 7.]])
xs = jnp.array([[1., 2.], [3., -1.]])
left = jax.vmap(jax.jacrev(lambda x: x @ A))(xs)
right = jnp.stack((A.T, A.T))
left, right
