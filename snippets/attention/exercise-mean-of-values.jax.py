import jax
import jax.numpy as jnp

k = jnp.array([[1., 0.], [0., 1.], [1., 1.]])
v = jnp.array([[1., 0.], [2., 1.], [6., 2.]])
out = jax.nn.dot_product_attention(jnp.zeros((1, 1, 2)), k[:, None], v[:, None])
out[:, 0], v.mean(axis=0, keepdims=True)
