import jax
import jax.numpy as jnp

x = jnp.array([[1., 0.], [0., 1.], [1., 1.]])[None, :, None]
start = x[:, :2]
whole = jax.nn.dot_product_attention(x, x, x, is_causal=True)
part = jax.nn.dot_product_attention(start, start, start, is_causal=True)
whole[:, :2].swapaxes(1, 2), part.swapaxes(1, 2)
