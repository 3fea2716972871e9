import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3., 4., 5.])
lengths = jnp.array([2, 3])
groups = jnp.repeat(jnp.arange(2), lengths)
jax.ops.segment_max(x, groups)
