import jax.numpy as jnp

A = jnp.array([[1., 2., 3.], [4., 5., 6.]])
X = jnp.array([[2., -1., 3.], [0., 1., -2.], [4., 4., 1.]])
left = [A @ x for x in X]
right = [x[0] * A[:, 0] + x[1] * A[:, 1] + x[2] * A[:, 2] for x in X]
jnp.stack(left), jnp.stack(right)
