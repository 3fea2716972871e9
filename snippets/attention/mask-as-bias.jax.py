import jax
import jax.numpy as jnp

x = jnp.array([[1., 0.], [0., 1.], [1., 1.]])[None, :, None]
bias = jnp.where(jnp.tri(3, dtype=bool), 0., -jnp.inf)[None, None]
jax.nn.dot_product_attention(x, x, x, bias)[0, :, 0]
