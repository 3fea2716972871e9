import jax.numpy as jnp
from flax import nnx

x = jnp.arange(6.0).reshape(1, 2, 3)
layer = nnx.LayerNorm(
    3, reduction_axes=(1, 2), use_scale=False, use_bias=False, epsilon=1e-3, rngs=nnx.Rngs(0)
)
layer(x)
