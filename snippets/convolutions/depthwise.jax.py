import jax
import jax.numpy as jnp

x = jnp.array([[[[1.0, 2.0], [3.0, 4.0]], [[1.0, 1.0], [2.0, 2.0]]]])
kernels = jnp.array([[[[1.0, 0.0], [0.0, 1.0]]], [[[2.0, 1.0], [0.0, 0.0]]]])
y = jax.lax.conv_general_dilated(x, kernels, (1, 1), "VALID", feature_group_count=2)
y[0, :, 0, 0]
