import jax
import jax.numpy as jnp

xs = jnp.array([[0., 1., 2., 3.], [-1., 0.5, 4., 2.]])
left = jax.vmap(jax.grad(lambda x: 2 * jnp.dot(x, x)))(xs)
right = 4 * xs
left, right
