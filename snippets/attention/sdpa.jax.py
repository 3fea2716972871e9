import jax
import jax.numpy as jnp

x = jnp.arange(12.).reshape(1, 2, 3, 2) / 12
x = x.swapaxes(1, 2)  # (batch, time, head, feature)
jax.nn.dot_product_attention(x, x, x)[0, :, 1]
