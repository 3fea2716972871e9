import jax
import jax.numpy as jnp

x = jnp.array([[1., 0.], [0., 1.], [1., 1.]])[:, None]
t = jnp.arange(3.)
slope = 0.5
bias = -slope * (t[:, None] - t)
jax.nn.dot_product_attention(x, x, x, bias[None], is_causal=True)[:, 0]
