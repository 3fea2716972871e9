import jax
import jax.numpy as jnp

A = jnp.array([[1., 2., 3.], [4., 5., 7.]])
xs = jnp.array([[1., 2.], [3., -1.]])
left = jnp.stack([jax.jacrev(lambda x: x @ A)(x) for x in xs])
right = jnp.stack((A.T, A.T))
left, right
