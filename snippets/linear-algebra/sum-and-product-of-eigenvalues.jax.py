import jax.numpy as jnp

S = jnp.array([[[6., 2.], [2., 3.]], [[1., -4.], [-4., 7.]]])
eigenvalues = jnp.linalg.eigvalsh(S)
left = jnp.linalg.trace(S), jnp.linalg.det(S)
jnp.stack(left), jnp.stack([eigenvalues.sum(axis=1), eigenvalues.prod(axis=1)])
