import jax.numpy as jnp
from flax import nnx

q = jnp.arange(4.0).reshape(1, 2, 1, 2)  # batch, time, heads, size of a head
rope = nnx.RoPE(embedding_size=2, max_seq_len=2)
nnx.dot_product_attention_with_rope(q, q, q, rope=rope).ravel()
