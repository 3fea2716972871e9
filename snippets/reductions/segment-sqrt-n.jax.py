import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3., 4., 5.])
groups = jnp.array([1, 0, 1, 0, 1])
n = jnp.bincount(groups, length=2)
jax.ops.segment_sum(x, groups, 2) / jnp.sqrt(n)
