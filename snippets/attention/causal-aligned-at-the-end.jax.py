import jax
import jax.numpy as jnp

q = jnp.zeros((1, 2, 1, 1))
k = jnp.zeros((1, 4, 1, 1))
v = jnp.arange(4.).reshape(1, 4, 1, 1)
mask = jnp.tril(jnp.ones((1, 1, 2, 4), bool), k=4 - 2)
jax.nn.dot_product_attention(q, k, v, mask=mask)[0, :, 0]
