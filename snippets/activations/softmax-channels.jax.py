import jax
import jax.numpy as jnp

x = jnp.arange(12.0).reshape(1, 3, 2, 2).transpose(0, 2, 3, 1)
jax.nn.softmax(x, axis=-1)[0, 1, 0]
