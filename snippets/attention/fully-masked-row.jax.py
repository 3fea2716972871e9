import jax
import jax.numpy as jnp

x = jnp.array([[1., 0.], [0., 1.]])[None, :, None]
mask = jnp.array([[[[True, False], [False, False]]]])
jax.nn.dot_product_attention(x, x, x, mask=mask)[0, :, 0]
