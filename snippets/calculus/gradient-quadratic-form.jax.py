import jax
import jax.numpy as jnp

A = jnp.array([[1., 2.], [4., 3.]])
xs = jnp.array([[1., 2.], [-3., 1.], [0.5, 4.]])
left = jax.vmap(jax.grad(lambda x: x @ A @ x))(xs)
right = jnp.stack([(A + A.T) @ x for x in xs])
left, right
