import jax.numpy as jnp

S = jnp.array([[2.0, 1.0], [1.0, 2.0]])
jnp.linalg.eigvalsh(S)[-1:]
