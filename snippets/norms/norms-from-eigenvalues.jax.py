import jax.numpy as jnp

A = jnp.array([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
eigenvalues = jnp.linalg.eigvalsh(A @ A.mT)
left = jnp.linalg.matrix_norm(A, ord=2), jnp.linalg.matrix_norm(A)
right = jnp.sqrt(eigenvalues.max(axis=1)), jnp.sqrt(eigenvalues.sum(axis=1))
jnp.stack(left), jnp.stack(right)
