import jax
import jax.numpy as jnp

xs = jnp.array([[1., 2., 3.], [-4., 0.5, 0.]])
left = jax.vmap(jax.grad(lambda x: x @ x))(xs)
right = 2 * xs
left, right
