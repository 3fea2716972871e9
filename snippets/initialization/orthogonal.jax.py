import jax
import jax.numpy as jnp

q = jax.nn.initializers.orthogonal()(jax.random.key(0), (4, 2))
q.T @ q, jnp.eye(2)
