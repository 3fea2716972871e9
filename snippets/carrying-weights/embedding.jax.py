import jax.numpy as jnp
import numpy as np
from flax import nnx

table = np.array([[0., 1.], [2., 3.], [4., 5.]])

layer = nnx.Embed(3, 2, rngs=nnx.Rngs(0))
layer.embedding[...] = jnp.array(table)
layer(jnp.array([2, 0]))
