import jax.numpy as jnp

S = jnp.array([[4.0, 2.0], [2.0, 3.0]])
jnp.linalg.slogdet(S).logabsdet
