import jax
import jax.numpy as jnp

S = jnp.array([[6.0, 2.0], [2.0, 3.0]])
jax.lax.linalg.eigh(S)[0]
