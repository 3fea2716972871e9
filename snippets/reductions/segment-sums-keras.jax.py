import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3., 4., 5.])
i = jnp.array([0, 0, 1, 1, 1])
[f(x, i) for f in (jax.ops.segment_sum, jax.ops.segment_prod, jax.ops.segment_max,
                   jax.ops.segment_min)]
