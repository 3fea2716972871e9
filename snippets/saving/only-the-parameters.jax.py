import jax.numpy as jnp
from flax import nnx

layer = nnx.BatchNorm(1, momentum=0.9, rngs=nnx.Rngs(0))
layer(jnp.array([[2.], [4.]]))
parameters = nnx.state(layer, nnx.Param)

other = nnx.BatchNorm(1, rngs=nnx.Rngs(0))
nnx.update(other, parameters)
layer.mean[...], other.mean[...]
