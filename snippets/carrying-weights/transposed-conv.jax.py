import jax.numpy as jnp
import numpy as np
from flax import nnx

weight = np.sin(np.arange(24)).reshape(2, 3, 2, 2)
image = np.arange(8.).reshape(1, 2, 2, 2)

layer = nnx.ConvTranspose(
    2, 3, (2, 2), strides=(2, 2), padding="VALID", use_bias=False, rngs=nnx.Rngs(0)
)
flipped = weight[:, :, ::-1, ::-1]
layer.kernel[...] = jnp.array(flipped.transpose(2, 3, 0, 1))
layer(jnp.array(image))
