import jax.numpy as jnp
from flax import nnx

q = jnp.arange(4.0).reshape(1, 2, 1, 2)  # batch, time, heads, size of a head
nnx.dot_product_attention(q, q, q)
