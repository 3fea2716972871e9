import jax.numpy as jnp
import numpy as np
from flax import nnx

weight = np.arange(16.).reshape(2, 8)  # 2 channels of 2 x 2 are 8 inputs
image = np.arange(8.).reshape(1, 2, 2, 2)

layer = nnx.Linear(8, 2, use_bias=False, rngs=nnx.Rngs(0))
channels_last = weight.reshape(2, 2, 2, 2).transpose(0, 2, 3, 1)
layer.kernel[...] = jnp.array(channels_last.reshape(2, 8).T)
layer(jnp.array(image).reshape(1, 8))
