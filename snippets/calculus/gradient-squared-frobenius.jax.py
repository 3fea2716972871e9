import jax
import jax.numpy as jnp

Xs = jnp.array([[[1., 2., 3.], [4., 5., 6.]], [[-1., 0.5, 2.], [3., -7., 4.]]])
left = jax.vmap(jax.grad(lambda X: jnp.linalg.norm(X) ** 2))(Xs)
right = 2 * Xs
left, right
