import jax.numpy as jnp

S = jnp.array([[[6., 2.], [2., 3.]], [[1., -4.], [-4., 7.]]])
eigenvalues, V = jnp.linalg.eigh(S)
S @ V, V * eigenvalues[:, None]
