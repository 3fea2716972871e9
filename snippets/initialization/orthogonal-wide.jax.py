import jax
import jax.numpy as jnp

q = jax.nn.initializers.orthogonal()(jax.random.key(0), (2, 4))
q @ q.T, jnp.eye(2)
