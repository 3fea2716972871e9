import jax
import jax.numpy as jnp

x = jnp.array([[[1.0], [0.0], [0.0]]])
kernel = jnp.array([[[1.0]], [[2.0]], [[3.0]]])
jax.lax.conv_transpose(x, kernel, (2,), "VALID")[0, :, 0]
