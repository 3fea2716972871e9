import jax.numpy as jnp

w = jnp.array([[3.0, 4.0]])
unit = w / jnp.linalg.norm(w, axis=1, keepdims=True)
0.1 * jnp.abs(jnp.triu(unit @ unit.T, 1)).sum()
