import jax.numpy as jnp

C, A = jnp.array([[jnp.nan]]), jnp.array([[2.0]])
0 * C + A @ jnp.eye(1)
