import jax
import jax.numpy as jnp

q = jnp.array([[[1., 0.]], [[1., 0.]]])[:, :, None]
k = jnp.array([[[1., 0.], [0., 1.], [9., 9.]], [[1., 0.], [9., 9.], [9., 9.]]])[:, :, None]
lengths = jnp.array([2, 1])
jax.nn.dot_product_attention(q, k, k, key_value_seq_lengths=lengths)[:, :, 0]
