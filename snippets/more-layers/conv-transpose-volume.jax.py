import jax
import jax.numpy as jnp

x = jnp.array([[[[[1.0], [10.0]]]]])
kernel = jnp.arange(8.0).reshape(2, 2, 2, 1, 1)
y = jax.lax.conv_transpose(x, kernel, (2, 2, 2), "VALID", transpose_kernel=True)
y[0, ..., 0]
