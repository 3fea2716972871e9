import jax
import jax.numpy as jnp

q = jnp.zeros((1, 2, 1, 1))
k = jnp.zeros((1, 4, 1, 1))
v = jnp.arange(4.).reshape(1, 4, 1, 1)
jax.nn.dot_product_attention(q, k, v, is_causal=True)[0, :, 0]
