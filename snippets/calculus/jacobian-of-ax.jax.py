import jax
import jax.numpy as jnp

A = jnp.array([[1., 2., 3.], [4., 5., 7.]])
xs = jnp.array([[1., 0., 2.], [3., -1., 5.]])
left = jax.vmap(jax.jacrev(lambda x: A @ x))(xs)
right = jnp.stack((A, A))
left, right
