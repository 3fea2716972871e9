import jax
import jax.numpy as jnp

x = jnp.arange(8.0).reshape(1, 2, 4)
depth = jnp.array([[[1.0, 1.0]], [[1.0, -1.0]]])
point = jnp.array([[[2.0], [1.0]]])
y = jax.lax.conv_general_dilated(x, depth, (1,), "VALID", feature_group_count=2)
jax.lax.conv(y, point, (1,), "VALID")[0, 0]
