import jax
import jax.numpy as jnp

q = jnp.array([[1., 0.], [0., 1.]])[:, None]
k = jnp.array([[1., 0.], [0., 1.], [1., 1.]])[:, None]
v = jnp.array([[1., 0.], [2., 1.], [4., 2.]])[:, None]
order = jnp.array([2, 0, 1])
attend = jax.nn.dot_product_attention
attend(q, k[order], v[order])[:, 0], attend(q, k, v)[:, 0]
