import jax
import jax.numpy as jnp

x = jnp.array([[[1.0]], [[2.0]], [[3.0]]])  # time, batch, channels
kernel = jnp.array([[[1.0]], [[10.0]]])  # time, channels in, channels out
axes = ("WNC", "WIO", "WNC")
jax.lax.conv_general_dilated(x, kernel, (1,), "VALID", dimension_numbers=axes)
