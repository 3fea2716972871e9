import jax.numpy as jnp

A = jnp.diag(jnp.array([9.0, 4.0, 2.0, 1.0])) + 0.5
jnp.linalg.svd(A, compute_uv=False)[:2]
