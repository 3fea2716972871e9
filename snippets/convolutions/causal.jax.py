import jax
import jax.numpy as jnp

x = jnp.array([[[1.0, 2.0, 3.0, 4.0]]])
kernel = jnp.array([[[1.0, 10.0, 100.0]]])
jax.lax.conv_general_dilated(x, kernel, (1,), [(2, 0)])[0, 0]
