import jax.numpy as jnp

both = jnp.concat([jnp.array([0, 1, 2]), jnp.array([10, 11])])
[both[start:start + 2] for start in range(0, len(both), 2)]
