import jax.numpy as jnp
import numpy as np
from flax import nnx

weight = np.sin(np.arange(32)).reshape(4, 2, 2, 2)
image = np.arange(36.).reshape(1, 3, 3, 4)

layer = nnx.Conv(
    4, 4, (2, 2), feature_group_count=2, padding="VALID", use_bias=False, rngs=nnx.Rngs(0)
)
layer.kernel[...] = jnp.array(weight.transpose(2, 3, 1, 0))
layer(jnp.array(image))
