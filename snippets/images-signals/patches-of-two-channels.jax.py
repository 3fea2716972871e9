import jax
import jax.numpy as jnp

x = jnp.array([[[0.0, 1.0], [2.0, 3.0]], [[10.0, 11.0], [12.0, 13.0]]])
jax.lax.conv_general_dilated_patches(x[None], (2, 2), (1, 1), "VALID").ravel()
