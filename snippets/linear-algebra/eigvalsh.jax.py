import jax.numpy as jnp

S = jnp.array([[6., 2.], [2., 3.]])
jnp.linalg.eigvalsh(S)
