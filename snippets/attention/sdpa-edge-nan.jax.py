import jax
import jax.numpy as jnp

q = jnp.array([[jnp.nan, 1.], [2., 3.]])[None, :, None]
k = jnp.array([[1., 2.], [3., 4.]])[None, :, None]
jax.nn.dot_product_attention(q, k, k)[0, :, 0]
