import jax
import jax.numpy as jnp

x = jnp.arange(18.0).reshape(1, 2, 3, 3)
depth = jnp.ones((2, 1, 2, 2))
point = jnp.array([1.0, 10.0]).reshape(1, 2, 1, 1)
y = jax.lax.conv_general_dilated(x, depth, (1, 1), "VALID", feature_group_count=2)
jax.lax.conv(y, point, (1, 1), "VALID")[0, 0]
