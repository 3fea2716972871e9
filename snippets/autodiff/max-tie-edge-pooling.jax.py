import jax
import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[3.], [3.], [3.], [3.]]])
jax.grad(lambda x: nnx.max_pool(x, (4,)).sum())(x)[0, :, 0]
