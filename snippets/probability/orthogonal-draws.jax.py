import jax
import jax.numpy as jnp

key = jax.random.key(0)
q = jax.random.orthogonal(key, 3)
q @ q.T, jnp.eye(3)
