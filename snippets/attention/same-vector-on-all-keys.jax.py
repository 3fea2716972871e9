import jax
import jax.numpy as jnp

q = jnp.array([[1., 0.], [0., 1.]])[:, None]
k = jnp.array([[1., 0.], [0., 1.], [1., 1.]])[:, None]
v = jnp.array([[1., 0.], [2., 1.], [4., 2.]])[:, None]
c = jnp.array([3., -2.])
jax.nn.dot_product_attention(q, k + c, v)[:, 0], jax.nn.dot_product_attention(q, k, v)[:, 0]
