import jax
import jax.numpy as jnp

v = jnp.arange(5.)[:, None, None]
jax.nn.dot_product_attention(0 * v, 0 * v, v, local_window_size=(1, 0))[:, 0]
