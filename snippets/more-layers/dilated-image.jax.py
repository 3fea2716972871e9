import jax
import jax.numpy as jnp

x = jnp.arange(12.0).reshape(1, 1, 3, 4)
kernel = jnp.array([[1.0, 10.0], [0.0, 100.0]])[None, None]
jax.lax.conv_general_dilated(x, kernel, (1, 1), "VALID", rhs_dilation=(2, 2))[0, 0]
