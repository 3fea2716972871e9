import jax
import jax.numpy as jnp

x = jnp.array([jnp.nan, 2., 3., 4., 5.])
groups = jnp.array([1, 0, 1, 0, 1])
jax.ops.segment_max(x, groups, 2)
