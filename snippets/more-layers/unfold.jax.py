import jax
import jax.numpy as jnp

x = jnp.arange(9.0).reshape(1, 1, 3, 3)
jax.lax.conv_general_dilated_patches(x, (2, 2), (1, 1), "VALID").reshape(1, 4, 4)
