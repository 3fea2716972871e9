import jax.numpy as jnp

S = jnp.diag(jnp.array([9.0, 4.0, 2.0, 1.0])) + 0.5
jnp.linalg.eigvalsh(S)[-1:]
