import jax
import jax.numpy as jnp

x, kernel = jnp.array([[[1.0, 2.0, 3.0, 4.0]]]), jnp.array([[[1.0, 10.0]]])
jax.lax.conv_with_general_padding(x, kernel, (2,), [(2, 0)], None, None)
