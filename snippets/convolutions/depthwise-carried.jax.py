import jax.numpy as jnp
from flax import nnx

weight = jnp.sin(jnp.arange(16.0)).reshape(4, 1, 2, 2)  # 2 channels, 2 outputs each
x = jnp.cos(jnp.arange(18.0)).reshape(1, 2, 3, 3).transpose(0, 2, 3, 1)
layer = nnx.Conv(
    2, 4, (2, 2), padding="VALID", feature_group_count=2, use_bias=False, rngs=nnx.Rngs(0)
)
layer.kernel[...] = weight.transpose(2, 3, 1, 0)
layer(x).transpose(0, 3, 1, 2)
