import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
groups = jnp.array([0, 0, 2])
jax.ops.segment_max(x, groups, 3)
