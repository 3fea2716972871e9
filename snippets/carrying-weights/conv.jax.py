import jax.numpy as jnp
import numpy as np
from flax import nnx

weight = np.sin(np.arange(24)).reshape(3, 2, 2, 2)
image = np.arange(18.).reshape(1, 3, 3, 2)

layer = nnx.Conv(2, 3, (2, 2), padding="VALID", use_bias=False, rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.array(weight.transpose(2, 3, 1, 0))
layer(jnp.array(image))
