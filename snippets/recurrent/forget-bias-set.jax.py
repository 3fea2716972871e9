import jax.numpy as jnp
from flax import nnx


def forget_is_one(key, shape, dtype=jnp.float32):
    return jnp.zeros(shape, dtype).at[3:6].set(1)


cell = nnx.OptimizedLSTMCell(2, 3, bias_init=forget_is_one, rngs=nnx.Rngs(0))
cell.dense_h.bias[...]
