import jax
import jax.numpy as jnp

weight = jnp.sin(jnp.arange(24.)).reshape(3, 2, 2, 2)
image = jnp.arange(18.).reshape(1, 2, 3, 3)
jax.lax.conv(image, weight, window_strides=(1, 1), padding="VALID")
