import jax
import jax.numpy as jnp

x = jnp.array([[[1.0], [2.0], [-1.0]]])
kernel = jnp.array([[[1.0]], [[2.0]], [[3.0]]])
jax.lax.conv_transpose(x, kernel, (2,), "VALID", transpose_kernel=True)[0, :, 0]
