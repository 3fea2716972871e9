import jax
import jax.numpy as jnp
from flax import nnx

x = jnp.full((1, 4, 1), 2.0)
jax.grad(lambda x: nnx.max_pool(x, (4,)).sum())(x)[0, :, 0]
